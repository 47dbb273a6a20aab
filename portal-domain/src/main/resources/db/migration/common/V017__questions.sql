-- A question has an author whom others may not be shown, and is about something. Its standing (open, or solved while an
-- accepted answer is shown) repeats what accepted_answer says, so that the open ones are one range of one index.
alter table post add column anonymous_since timestamp with time zone;
alter table post add column subject varchar(60);
alter table post add column standing varchar(10);
create index post_by_standing on post (standing, published_at, id);
create index post_by_standing_language on post (standing, language, published_at, id);

-- Where a thread stands among those of its post: its number, less a step for each reader who found the answer of worth.
alter table comment add column thread_place bigint;
update comment set thread_place = thread_id;
alter table comment alter column thread_place set not null;
create index comment_by_place on comment (post_id, thread_place, id);
drop index comment_by_thread;
create index comment_of_thread on comment (thread_id);

create table accepted_answer (
    post_id     bigint primary key references post (id),
    version     integer not null,
    comment_id  bigint not null references comment (id),
    accepted_by bigint not null references member (id),
    accepted_at timestamp with time zone not null
);
create index accepted_answer_by_comment on accepted_answer (comment_id);
create index accepted_answer_by_member on accepted_answer (accepted_by);

-- Members whom an answer helped too.
create table me_too (
    comment_id bigint not null references comment (id),
    member_id  bigint not null references member (id),
    made_at    timestamp with time zone not null,
    primary key (comment_id, member_id)
);
create index me_too_by_member on me_too (member_id);
