-- Names the form that made a post, so that a form sent twice makes one. It leads the key, because lists by author have
-- an index of their own and must not find another.
alter table post add column submission_key varchar(60);
alter table post add constraint post_submission unique (submission_key, author_id);
