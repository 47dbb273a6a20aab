-- Something happened to a thing that members may have to know of; gone once they have been told.
create table concern (
    id           bigint primary key,
    content_kind varchar(20) not null,
    content_id   bigint not null,
    by_member_id bigint references member (id),
    announced_at timestamp with time zone not null,
    tries        integer not null,
    next_try_at  timestamp with time zone not null
);
create index concern_by_member on concern (by_member_id);
create index concern_due on concern (next_try_at, id);

-- One thing that one member should know, once, for the strongest of its reasons. Hidden while they may not see it.
create table notification (
    id           bigint primary key,
    member_id    bigint not null references member (id),
    reason       varchar(20) not null,
    content_kind varchar(20) not null,
    content_id   bigint not null,
    whole_kind   varchar(20) not null,
    whole_id     bigint not null,
    by_member_id bigint references member (id),
    made_at      timestamp with time zone not null,
    read_at      timestamp with time zone,
    hidden_at    timestamp with time zone,
    constraint notification_once unique (content_id, content_kind, member_id)
);
create index notification_by_member on notification (member_id, made_at, id);
create index notification_unread on notification (member_id, read_at, hidden_at, whole_id);
create index notification_by_whole on notification (whole_id, whole_kind);
create index notification_by_cause on notification (by_member_id);
