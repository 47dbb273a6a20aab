-- How much a member hears of a channel, tag, series, post or other member; without a row as much as usual.
create table involvement (
    member_id    bigint not null references member (id),
    subject_kind varchar(10) not null,
    subject_id   bigint not null,
    level        varchar(10) not null,
    chosen_at    timestamp with time zone not null,
    primary key (member_id, subject_kind, subject_id)
);
create index involvement_by_subject on involvement (subject_kind, subject_id, level);

-- Until when a member has read all of a channel, and the newest comment of that moment.
create table channel_read (
    member_id  bigint not null references member (id),
    channel_id bigint not null references channel (id),
    read_until timestamp with time zone not null,
    last_comment_id bigint not null,
    primary key (member_id, channel_id)
);
create index channel_read_by_channel on channel_read (channel_id);

-- When something was last said: what is new is the end of this index.
alter table post add column active_at timestamp with time zone generated always as (coalesce(last_comment_at, published_at));
create index post_by_activity on post (active_at, id);

-- Comments after a read mark are counted in the index alone.
create index comment_by_number on comment (post_id, id, author_id, removed_at);
