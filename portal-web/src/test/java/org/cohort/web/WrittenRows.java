package org.cohort.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.ConnectionPoolDataSource;

/**
 * A channel with all that hangs on it, written into PostgreSQL past the services: so many members, posts and comments. Its
 * first post has all the comments, its first member wrote every second post, all posts are parts of one series; the
 * channel, the tag, the series and the members are called by one word.
 */
final class WrittenRows {

    private static final String PEOPLE = """
            insert into attachment (id, access_key, sha256, media_type, file_name, byte_count, width, height, uploaded_at)
            select {first} + i, '{word}' || i, '', 'image/png', 'face.png', 1, 1, 1, now() from generate_series(1, {members}) i;
            insert into member
                (id, version, handle, handle_skeleton, name, role, joined_at, about, about_html, picture_id)
            select {first} + i, 1, '{word}' || i, '{word}' || i, 'Member ' || i, 'MEMBER', now(), '', '', {first} + i
            from generate_series(1, {members}) i;
            insert into member_link (member_id, position, label, url)
            select {first} + 1, i, 'Place ' || i, 'https://example.org/' from generate_series(0, {members} / 3) i;
            insert into member_session (id, token_hash, member_id, created_at, seen_at, expires_at, device)
            select {first} + i, encode(sha256(convert_to('{word}' || i, 'UTF8')), 'hex'), {first} + i,
                now(), now() - interval '1 hour', now() + interval '1 day', '' from generate_series(1, {members}) i;
            """;

    private static final String POSTS = """
            insert into channel (id, version, slug, name, purpose, position, created_at)
            values ({first}, 1, '{word}', '{word}', 'For what there is', 1, now());
            insert into series (id, version, slug, title, plan, plan_html, author_id, created_at)
            values ({first}, 1, '{word}', '{word}', '', '', {first} + 1, now());
            insert into tag (id, name) values ({first}, '{word}');
            insert into tag (id, name) select {first} + i, '{word}-' || i from generate_series(1, {members}) i;
            insert into post (id, version, kind, channel_id, author_id, title, slug, markdown, html, contents_html, excerpt,
                words, has_code, has_maths, cover_id, series_id, series_part, created_at, first_published_at, published_at,
                revision, comment_count)
            select {first} + i, 1, 'ARTICLE', {first}, {first} + 1 + (i % 2) * (i % {members}), 'Post ' || i, 'post',
                'Words', '<p>Words</p>', '', 'Words', 1, false, false, {first} + 1, {first}, i, now(), now(), now(),
                1, 0 from generate_series(1, {posts}) i;
            update post set comment_count = {comments} where id = {first} + 1;
            insert into post_coauthor (post_id, member_id)
            select {first} + 1, {first} + 2 + i from generate_series(1, {members} / 3) i;
            insert into post_tag (post_id, tag_id, published_at)
            select {first} + i, {first}, now() from generate_series(1, {posts}) i;
            insert into post_tag (post_id, tag_id, published_at)
            select {first} + 1, {first} + i, now() from generate_series(1, {members}) i;
            """;

    private static final String COMMENTS = """
            insert into comment (id, version, post_id, parent_id, thread_id, thread_place, author_id, markdown, html, created_at)
            select {first} + i, 1, {first} + 1, case when i % 3 = 2 then {first} + i - 1 end,
                {first} + i - case when i % 3 = 2 then 1 else 0 end,
                {first} + i - case when i % 3 = 2 then 1 else 0 end, {first} + 1 + i % {members}, 'Words', '<p>Words</p>',
                now() from generate_series(1, {comments}) i;
            insert into reaction (content_kind, content_id, emoji, member_id, made_at)
            select 'comment', {first} + i, '👍', {first} + 1, now() from generate_series(1, {comments}) i;
            insert into reaction (content_kind, content_id, emoji, member_id, made_at)
            select 'post', {first} + 1, '👍', {first} + i, now() from generate_series(1, {members}) i;
            """;

    private WrittenRows() {}

    /** Only members, who are signed in with the word and their number, from 1, for a secret. */
    static void people(ConnectionPoolDataSource database, String word, long first, int members) throws SQLException {
        write(database, word, first, members, 0, 0, PEOPLE);
    }

    /** @param first below all numbers of its rows, which are beyond those that a portal gives away by itself */
    static void channel(
            ConnectionPoolDataSource database, String word, long first, int members, int posts, int comments)
            throws SQLException {
        write(database, word, first, members, posts, comments, PEOPLE + POSTS + COMMENTS);
    }

    private static void write(
            ConnectionPoolDataSource database,
            String word,
            long first,
            int members,
            int posts,
            int comments,
            String sql)
            throws SQLException {
        try (Connection connection = database.getPooledConnection().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("{word}", word)
                    .replace("{first}", Long.toString(first))
                    .replace("{members}", Integer.toString(members))
                    .replace("{posts}", Integer.toString(posts))
                    .replace("{comments}", Integer.toString(comments)));
        }
    }
}
