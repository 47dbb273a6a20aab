-- Whom members have blocked.
create table member_block (
    member_id  bigint not null references member (id),
    blocked_id bigint not null references member (id),
    made_at    timestamp with time zone not null,
    primary key (member_id, blocked_id)
);
create index member_block_by_blocked on member_block (blocked_id);
