-- Who may begin posts in a channel.
alter table channel add column least_role varchar(20) default 'MEMBER' not null;
