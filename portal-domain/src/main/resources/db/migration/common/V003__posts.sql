create table series (
    id         bigint primary key,
    version    integer not null,
    slug       varchar(100) not null,
    title      varchar(200) not null,
    plan       varchar(5000) not null,
    plan_html  varchar(50000) not null,
    author_id  bigint not null references member (id),
    created_at timestamp with time zone not null,
    constraint series_slug unique (slug)
);
create index series_by_author on series (author_id);

-- The text and its HTML are of a type that is kept beside the row, so that lists do not read them.
-- Visible to all exactly while published_at is set; drafts, withdrawn and removed posts have none.
create table post (
    id                 bigint primary key,
    version            integer not null,
    kind               varchar(20) not null,
    channel_id         bigint not null references channel (id),
    author_id          bigint not null references member (id),
    title              varchar(200) not null,
    slug               varchar(100) not null,
    markdown           text not null,
    html               text not null,
    contents_html      varchar(50000) not null,
    excerpt            varchar(300) not null,
    tldr               varchar(400),
    words              integer not null,
    has_code           boolean not null,
    has_maths          boolean not null,
    language           varchar(35),
    cover_id           bigint references attachment (id),
    cover_alt          varchar(500),
    canonical_url      varchar(500),
    based_on_url       varchar(500),
    series_id          bigint references series (id),
    series_part        integer,
    in_progress_since  timestamp with time zone,
    created_at         timestamp with time zone not null,
    first_published_at timestamp with time zone,
    published_at       timestamp with time zone,
    withdrawn_at       timestamp with time zone,
    edited_at          timestamp with time zone,
    removed_at         timestamp with time zone,
    removed_by         bigint references member (id),
    revision           integer not null,
    comment_count      integer not null,
    last_comment_at    timestamp with time zone
);
create index post_by_time on post (published_at, id);
create index post_by_channel on post (channel_id, published_at, id);
create index post_by_kind on post (kind, published_at, id);
create index post_by_author on post (author_id, published_at, id);
create index post_by_series on post (series_id, series_part);
create index post_by_cover on post (cover_id);
create index post_by_remover on post (removed_by);

-- Those who wrote it besides the author.
create table post_coauthor (
    post_id   bigint not null references post (id),
    member_id bigint not null references member (id),
    primary key (post_id, member_id)
);
create index post_coauthor_by_member on post_coauthor (member_id);

create table tag (
    id   bigint primary key,
    name varchar(60) not null,
    constraint tag_name unique (name)
);

-- published_at repeats the post's, so that the newest posts of a tag are one range of one index.
create table post_tag (
    post_id      bigint not null references post (id),
    tag_id       bigint not null references tag (id),
    published_at timestamp with time zone,
    primary key (post_id, tag_id)
);
create index post_tag_by_time on post_tag (tag_id, published_at, post_id);

-- What a text said after each save that others could read.
create table revision (
    content_kind varchar(20) not null,
    content_id   bigint not null,
    number       integer not null,
    title        varchar(200) not null,
    markdown     text not null,
    editor_id    bigint not null references member (id),
    made_at      timestamp with time zone not null,
    primary key (content_kind, content_id, number)
);
create index revision_by_editor on revision (editor_id);

-- Where a member stopped reading a post.
create table post_read (
    member_id       bigint not null references member (id),
    post_id         bigint not null references post (id),
    read_at         timestamp with time zone not null,
    revision        integer not null,
    last_comment_id bigint not null,
    primary key (member_id, post_id)
);
create index post_read_by_post on post_read (post_id);

create table bookmark (
    member_id bigint not null references member (id),
    post_id   bigint not null references post (id),
    made_at   timestamp with time zone not null,
    primary key (member_id, post_id)
);
create index bookmark_by_post on bookmark (post_id);
create index bookmark_by_time on bookmark (member_id, made_at, post_id);

-- A text being written, kept until it is published: "post:new", "post:12", "comment:12".
create table draft (
    id        bigint primary key,
    member_id bigint not null references member (id),
    place     varchar(60) not null,
    fields    varchar(300000) not null,
    saved_at  timestamp with time zone not null,
    constraint draft_place unique (member_id, place)
);
