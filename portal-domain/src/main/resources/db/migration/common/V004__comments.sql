-- One by one, so that a later comment always has a higher number, on every node.
create sequence comment_id_seq start with 1 increment by 1;

create table comment (
    id             bigint primary key,
    version        integer not null,
    post_id        bigint not null references post (id),
    parent_id      bigint references comment (id),
    thread_id      bigint not null,
    author_id      bigint not null references member (id),
    markdown       varchar(20000) not null,
    html           varchar(200000) not null,
    created_at     timestamp with time zone not null,
    edited_at      timestamp with time zone,
    removed_at     timestamp with time zone,
    removed_by     bigint references member (id),
    submission_key varchar(60),
    constraint comment_submission unique (author_id, submission_key)
);
create index comment_by_thread on comment (post_id, thread_id, id);
create index comment_by_parent on comment (parent_id);
create index comment_by_author on comment (author_id, created_at, id);
create index comment_by_remover on comment (removed_by);

-- The number leads the key, because pages ask for many numbers at once.
create table reaction (
    content_kind varchar(20) not null,
    content_id   bigint not null,
    emoji        varchar(20) not null,
    member_id    bigint not null references member (id),
    made_at      timestamp with time zone not null,
    primary key (content_id, content_kind, emoji, member_id)
);
create index reaction_by_member on reaction (member_id);
