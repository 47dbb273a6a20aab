-- What members say they are after, and who may see it besides them.
alter table member add column sharing varchar(20) default 'MEMBERS' not null;
alter table member add column interests varchar(330) default '' not null;
alter table member add column goals varchar(500) default '' not null;

create table member_accomplishment (
    member_id bigint not null references member (id),
    position  integer not null,
    reached   date not null,
    title     varchar(120) not null,
    url       varchar(500),
    primary key (member_id, position)
);

-- What a member of the directory can be found by; joined_at repeats the member's, so that the newest of a word are one
-- range of one index.
create table member_facet (
    kind      varchar(10) not null,
    word      varchar(60) not null,
    joined_at timestamp with time zone not null,
    member_id bigint not null references member (id),
    primary key (kind, word, joined_at, member_id)
);
create index member_facet_by_member on member_facet (member_id);

-- Members whose facets are to be written: all who joined before there were any.
create table member_to_list (
    member_id bigint primary key references member (id)
);
insert into member_to_list (member_id) select id from member;
