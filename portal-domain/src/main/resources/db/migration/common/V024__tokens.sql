-- A secret with which a program acts for a member; kept as its SHA-256 alone.
create table access_token (
    id         bigint primary key,
    token_hash varchar(64) not null,
    member_id  bigint not null references member (id),
    name       varchar(60) not null,
    scope      varchar(20) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint access_token_hash unique (token_hash)
);
create index access_token_by_member on access_token (member_id);
create index access_token_by_end on access_token (expires_at);

-- What a program was answered, by the key that it sent with its request.
create table kept_response (
    member_id      bigint not null references member (id),
    request_key    varchar(100) not null,
    request_digest varchar(64) not null,
    status         integer not null,
    location       varchar(500),
    etag           varchar(40),
    body           text not null,
    made_at        timestamp with time zone not null,
    primary key (member_id, request_key)
);
create index kept_response_by_time on kept_response (made_at);
