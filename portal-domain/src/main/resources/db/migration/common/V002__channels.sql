create table channel (
    id          bigint primary key,
    version     integer not null,
    slug        varchar(80) not null,
    name        varchar(60) not null,
    purpose     varchar(300) not null,
    position    integer not null,
    created_at  timestamp with time zone not null,
    created_by  bigint references member (id),
    archived_at timestamp with time zone,
    constraint channel_slug unique (slug)
);
create index channel_by_creator on channel (created_by);
