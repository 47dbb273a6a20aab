-- A member wants another e-mail address. The secrets of the links are made when the mails are written, and kept as hashes.
create table email_change (
    id           bigint primary key,
    member_id    bigint not null references member (id),
    old_email    varchar(254),
    new_email    varchar(254) not null,
    asked_at     timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    confirm_hash varchar(64),
    stop_hash    varchar(64),
    confirmed_at timestamp with time zone,
    constraint email_change_confirm unique (confirm_hash),
    constraint email_change_stop unique (stop_hash)
);
create index email_change_by_member on email_change (member_id);
create index email_change_by_time on email_change (asked_at);

-- Somebody asked for a new password. By mail nobody has looked yet whose address it is; an organiser names the member.
create table password_reset (
    id          bigint primary key,
    asked_for   varchar(254),
    member_id   bigint references member (id),
    made_by     bigint references member (id),
    token_hash  varchar(64),
    asked_at    timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    constraint password_reset_token unique (token_hash)
);
create index password_reset_by_member on password_reset (member_id);
create index password_reset_by_maker on password_reset (made_by);
create index password_reset_by_time on password_reset (asked_at);
