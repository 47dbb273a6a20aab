package org.cohort.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.cohort.kernel.Migrations;
import org.cohort.text.RenderedText;

/** A community of a given size, the same each time, written past the services because those would take an hour. */
final class GeneratedCommunity {

    /** How many members are signed in, each with {@link #secret}. */
    static final int SIGNED_IN = 2_000;

    static final int MEMBERS = 10_000;
    static final int POSTS = 2_000;
    static final int COMMENTS = 100_000;

    private static final int CHANNELS = 8;
    private static final int TAGS = 200;
    private static final int TAGS_OF_A_POST = 3;
    private static final int IDS_A_TRIP = 50;

    /** The post that is measured is an ordinary one in the middle with exactly so many comments. */
    private static final int COMMENTS_OF_THE_MEASURED = 20;

    private static final Duration AGE = Duration.ofDays(60);

    private final int members;
    private final int posts;
    private final int comments;
    private final SampleTexts texts;
    private final Random random = new Random(1);
    private final Instant now;
    private final int[] postOf;
    private final int[] commentsOf;

    /** The last comment of each post, from 0; -1 where there is none. */
    private final int[] lastOf;

    private final String[] titles;

    GeneratedCommunity(int times, SampleTexts texts, Instant now) {
        this(MEMBERS * times, POSTS * times, COMMENTS * times, texts, now);
    }

    GeneratedCommunity(int members, int posts, int comments, SampleTexts texts, Instant now) {
        this.members = members;
        this.posts = posts;
        this.comments = comments;
        this.texts = texts;
        this.now = now;
        this.postOf = new int[comments];
        this.commentsOf = new int[posts];
        this.lastOf = new int[posts];
        Arrays.fill(lastOf, -1);
        this.titles = new String[posts];
        for (int i = 0; i < posts; i++) {
            titles[i] = texts.title();
        }
        spreadComments();
    }

    /** The secret in the cookie of a signed-in member, from 0. */
    static String secret(int member) {
        return "bench-session-%06d".formatted(member);
    }

    /** The address of the measured post. */
    String path() {
        return path(measured());
    }

    String path(int post) {
        return "/posts/" + postId(post) + "/" + slug(post);
    }

    long postId(int post) {
        return 1L + members + CHANNELS + TAGS + post;
    }

    int posts() {
        return posts;
    }

    /** Brings the database to its schema and fills it. */
    void fill(DataSource source) throws SQLException {
        Migrations.run(source);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            fillMembers(connection);
            fillPlaces(connection);
            fillPosts(connection);
            fillComments(connection);
            long next = postId(posts) + SIGNED_IN + IDS_A_TRIP;
            connection.createStatement().execute("alter sequence entity_id_seq restart with " + next);
            connection.createStatement().execute("alter sequence comment_id_seq restart with " + (comments + 1));
            connection.commit();
        }
    }

    private int measured() {
        return posts / 2;
    }

    private void spreadComments() {
        for (int i = 0; i < comments; i++) {
            int post = i < COMMENTS_OF_THE_MEASURED ? measured() : anyOther();
            postOf[i] = post;
            commentsOf[post]++;
            lastOf[post] = i;
        }
    }

    private int anyOther() {
        int post = random.nextInt(posts);
        return post == measured() ? 0 : post;
    }

    private String slug(int post) {
        return titles[post].toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private OffsetDateTime at(double share) {
        return now.minus(AGE).plusSeconds((long) (AGE.toSeconds() * share)).atOffset(ZoneOffset.UTC);
    }

    private void fillMembers(Connection connection) throws SQLException {
        try (Rows rows = new Rows(
                connection,
                "member",
                "id, version, handle, handle_skeleton, name, role, joined_at, about, about_html")) {
            for (int i = 0; i < members; i++) {
                String handle = "member" + i;
                rows.add(1L + i, 1, handle, handle, "Member " + i, "MEMBER", at(0), "", "");
            }
        }
        try (Rows rows = new Rows(
                connection, "member_session", "id, token_hash, member_id, created_at, seen_at, expires_at, device")) {
            for (int i = 0; i < Math.min(SIGNED_IN, members); i++) {
                var seen = now.atOffset(ZoneOffset.UTC);
                rows.add(postId(posts) + i, hash(secret(i)), 1L + i, seen, seen, seen.plusDays(30), "bench");
            }
        }
    }

    private void fillPlaces(Connection connection) throws SQLException {
        try (Rows rows = new Rows(connection, "channel", "id, version, slug, name, purpose, position, created_at")) {
            for (int i = 0; i < CHANNELS; i++) {
                rows.add(1L + members + i, 1, "channel-" + i, "Channel " + i, "For subject " + i, i, at(0));
            }
        }
        try (Rows rows = new Rows(connection, "tag", "id, name")) {
            for (int i = 0; i < TAGS; i++) {
                rows.add(1L + members + CHANNELS + i, "tag-" + i);
            }
        }
    }

    private void fillPosts(Connection connection) throws SQLException {
        try (Rows rows = new Rows(
                connection,
                "post",
                "id, version, kind, channel_id, author_id, title, slug, markdown, html, contents_html, excerpt, words,"
                        + " has_code, has_maths, language, created_at, first_published_at, published_at, revision,"
                        + " comment_count, last_comment_at")) {
            for (int i = 0; i < posts; i++) {
                RenderedText text = texts.post((long) i);
                var at = at((double) i / posts);
                rows.add(
                        postId(i),
                        1,
                        "ARTICLE",
                        1L + members + i % CHANNELS,
                        1L + random.nextInt(members),
                        titles[i],
                        slug(i),
                        texts.postSource(i),
                        text.html(),
                        contents(text),
                        text.excerpt(),
                        text.words(),
                        false,
                        false,
                        "en",
                        at,
                        at,
                        at,
                        1,
                        commentsOf[i],
                        lastOf[i] < 0 ? null : at((double) lastOf[i] / comments));
            }
        }
        try (Rows rows = new Rows(connection, "post_tag", "post_id, tag_id, published_at")) {
            for (int i = 0; i < posts; i++) {
                int first = random.nextInt(TAGS);
                for (int j = 0; j < TAGS_OF_A_POST; j++) {
                    rows.add(postId(i), 1L + members + CHANNELS + (first + j) % TAGS, at((double) i / posts));
                }
            }
        }
    }

    private void fillComments(Connection connection) throws SQLException {
        long[] threads = new long[posts];
        try (Rows rows = new Rows(
                connection,
                "comment",
                "id, version, post_id, parent_id, thread_id, thread_place, author_id, markdown, html, created_at")) {
            for (int i = 0; i < comments; i++) {
                long id = 1L + i;
                int post = postOf[i];
                boolean reply = threads[post] > 0 && random.nextInt(3) == 0;
                threads[post] = reply ? threads[post] : id;
                rows.add(
                        id,
                        1,
                        postId(post),
                        reply ? threads[post] : null,
                        threads[post],
                        threads[post],
                        1L + random.nextInt(members),
                        texts.commentSource(i),
                        texts.comment((long) i).html(),
                        at((double) i / comments));
            }
        }
        try (Rows rows = new Rows(connection, "reaction", "content_kind, content_id, emoji, member_id, made_at")) {
            for (int i = 0; i < comments; i += 3) {
                rows.add("comment", 1L + i, i % 2 == 0 ? "👍" : "💡", 1L + random.nextInt(members), at(1));
            }
            for (int i = 0; i < posts; i++) {
                rows.add("post", postId(i), "👍", 1L + random.nextInt(members), at(1));
            }
        }
    }

    private static String contents(RenderedText text) {
        StringBuilder list = new StringBuilder();
        text.headings()
                .forEach(heading -> list.append("<li><a href=\"#")
                        .append(heading.id())
                        .append("\">")
                        .append(heading.text())
                        .append("</a></li>"));
        return list.toString();
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
