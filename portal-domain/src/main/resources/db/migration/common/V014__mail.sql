-- A mail to be sent or sent. Its words are written when it is sent and are nowhere kept.
create table mail (
    id           bigint primary key,
    message_id   varchar(200) not null,
    topic        varchar(40) not null,
    member_id    bigint references member (id),
    about_kind   varchar(20),
    about_id     bigint,
    only_one     varchar(80),
    state        varchar(20) not null,
    tries        integer not null,
    made_at      timestamp with time zone not null,
    next_try_at  timestamp with time zone not null,
    taken_until  timestamp with time zone,
    ended_at     timestamp with time zone,
    failure      varchar(500),
    constraint mail_only_one unique (only_one)
);
create index mail_by_state on mail (state, next_try_at, id);
create index mail_by_member on mail (member_id);

-- How a member wants to hear of things of one reason; the usual way where there is no row.
create table notification_setting (
    member_id bigint not null references member (id),
    reason    varchar(20) not null,
    delivery  varchar(20) not null,
    primary key (member_id, reason)
);

-- Hours of the member's day in which no mail is sent, from one up to the other, perhaps over midnight.
create table quiet_hours (
    member_id  bigint primary key references member (id),
    from_hour  integer not null,
    until_hour integer not null
);

-- How each notification was to be told besides the bell, and the mail that gathered it.
alter table notification add column delivery varchar(20) default 'BELL' not null;
alter table notification add column mail_id bigint;
create index notification_to_gather on notification (member_id, delivery, mail_id);
