-- Since when a second factor is asked for at sign-in, and from when somebody of the staff needs one to do their work.
alter table member add column factor_since timestamp with time zone;
alter table member add column factor_due timestamp with time zone;

-- A member's app that makes codes: the secret both share, and the time step of the last code that was taken.
create table authenticator (
    member_id    bigint primary key references member (id),
    secret       varchar(64) not null,
    begun_at     timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    last_step    bigint not null
);

-- A code for when all else is lost, once.
create table recovery_code (
    id        bigint primary key,
    member_id bigint not null references member (id),
    code_hash varchar(64) not null
);
create index recovery_code_by_member on recovery_code (member_id);

-- Somebody gave the right password and is asked for more; no session has begun.
create table sign_in_step (
    id            bigint primary key,
    token_hash    varchar(64) not null,
    member_id     bigint not null references member (id),
    password_mark varchar(64) not null,
    kept          boolean not null,
    tries         integer not null,
    expires_at    timestamp with time zone not null,
    constraint sign_in_step_token unique (token_hash)
);
create index sign_in_step_by_member on sign_in_step (member_id);
create index sign_in_step_by_end on sign_in_step (expires_at);

-- An organiser took a member's second factor away, or whoever runs the portal did.
create table factor_reset (
    id        bigint primary key,
    member_id bigint not null references member (id),
    made_by   bigint references member (id),
    made_at   timestamp with time zone not null
);
create index factor_reset_by_member on factor_reset (member_id, made_at);
create index factor_reset_by_maker on factor_reset (made_by);
