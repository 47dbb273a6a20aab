-- Who has said that they know what an announcement says.
create table acknowledgement (
    post_id         bigint not null references post (id),
    member_id       bigint not null references member (id),
    acknowledged_at timestamp with time zone not null,
    primary key (post_id, member_id)
);
create index acknowledgement_by_member on acknowledgement (member_id, post_id);
