-- What can be found, with its words as the portal takes them apart; H2 has an index in files instead. A row is small and
-- its words are kept beside it, so that choosing among many rows does not read them.
create table search_entry (
    content_kind varchar(20) not null,
    content_id   bigint not null,
    stamp        bigint not null,
    whole_kind   varchar(20) not null,
    whole_id     bigint not null,
    created_at   timestamp with time zone not null,
    worth        real not null,
    words        tsvector not null,
    primary key (content_kind, content_id)
) with (toast_tuple_target = 128);
create index search_entry_by_words on search_entry using gin (words);
create index search_entry_by_whole on search_entry (whole_kind, whole_id);
create index search_entry_by_time on search_entry (created_at);

-- Every word that ever stood in a text, to forgive slips of the finger. Ordered by bytes, for beginnings.
create table search_word (
    word      varchar(200) collate "C" primary key,
    backwards varchar(200) collate "C" not null
);
create index search_word_backwards on search_word (backwards);
