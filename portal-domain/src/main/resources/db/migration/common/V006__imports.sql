-- What came from where: by it a second import finds again what the first one made.
create table import_item (
    source_key   varchar(700) primary key,
    content_kind varchar(20) not null,
    content_id   bigint not null,
    content_hash varchar(64) not null,
    imported_at  timestamp with time zone not null
);
create index import_item_by_content on import_item (content_kind, content_id);

-- Where an imported post stood on its old site; its old address leads to it.
create table former_path (
    path    varchar(500) primary key,
    post_id bigint not null references post (id)
);
create index former_path_by_post on former_path (post_id);
