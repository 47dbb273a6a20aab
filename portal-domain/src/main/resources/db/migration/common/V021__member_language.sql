-- The language in which the portal speaks to a member; null where the browser's is to do.
alter table member add column language varchar(2);
