create sequence entity_id_seq start with 50 increment by 50;

-- A file that somebody uploaded; its bytes lie in the data folder under their SHA-256, its address holds the key.
create table attachment (
    id          bigint primary key,
    access_key  varchar(32) not null,
    sha256      varchar(64) not null,
    media_type  varchar(100) not null,
    file_name   varchar(200) not null,
    byte_count  bigint not null,
    width       integer,
    height      integer,
    uploaded_by bigint,
    uploaded_at timestamp with time zone not null,
    constraint attachment_access_key unique (access_key)
);
create index attachment_by_sha256 on attachment (sha256);

create table member (
    id              bigint primary key,
    version         integer not null,
    handle          varchar(20) not null,
    handle_skeleton varchar(100) not null,
    name            varchar(80) not null,
    email           varchar(254),
    password_hash   varchar(200),
    role            varchar(20) not null,
    joined_at       timestamp with time zone not null,
    about           varchar(5000) not null,
    about_html      text not null,
    place           varchar(100),
    zone            varchar(64),
    languages       varchar(200),
    picture_id      bigint references attachment (id),
    constraint member_handle unique (handle),
    constraint member_handle_skeleton unique (handle_skeleton),
    constraint member_email unique (email)
);
alter table attachment add constraint attachment_uploaded_by foreign key (uploaded_by) references member (id);
create index attachment_by_uploader on attachment (uploaded_by);
create index member_by_picture on member (picture_id);
create index member_by_join on member (joined_at, id);

create table member_link (
    member_id bigint not null references member (id),
    position  integer not null,
    label     varchar(60) not null,
    url       varchar(500) not null,
    primary key (member_id, position)
);

-- Where a member is signed in; the cookie's secret is kept as its SHA-256 alone.
create table member_session (
    id          bigint primary key,
    token_hash  varchar(64) not null,
    member_id   bigint not null references member (id),
    created_at  timestamp with time zone not null,
    seen_at     timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    device      varchar(200) not null,
    constraint member_session_token unique (token_hash)
);
create index member_session_by_member on member_session (member_id);
create index member_session_by_end on member_session (expires_at);

-- A link that lets somebody sign up, once, with a role.
create table invitation (
    id         bigint primary key,
    token_hash varchar(64) not null,
    role       varchar(20) not null,
    set_up     boolean not null,
    created_by bigint references member (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_by    bigint references member (id),
    used_at    timestamp with time zone,
    constraint invitation_token unique (token_hash)
);
create index invitation_by_creator on invitation (created_by);
create index invitation_by_user on invitation (used_by);
