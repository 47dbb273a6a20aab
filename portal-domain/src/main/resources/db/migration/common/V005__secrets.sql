-- Keys that the portal made for itself; never part of an export.
create table secret (
    name      varchar(40) primary key,
    value_hex varchar(64) not null
);
