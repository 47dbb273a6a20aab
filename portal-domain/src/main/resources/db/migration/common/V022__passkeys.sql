-- A key in a member's telephone, computer or hand that signs what the portal asks; the portal has the public half.
create table passkey (
    id            bigint primary key,
    member_id     bigint not null references member (id),
    credential_id varchar(1400) not null,
    public_half   varchar(4000) not null,
    sign_count    bigint not null,
    name          varchar(60) not null,
    added_at      timestamp with time zone not null,
    used_at       timestamp with time zone,
    constraint passkey_credential unique (credential_id)
);
create index passkey_by_member on passkey (member_id);
