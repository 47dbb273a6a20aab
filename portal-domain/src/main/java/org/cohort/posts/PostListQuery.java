package org.cohort.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The query of one list of posts, worded so that on both databases a page is one short range of one index, however many
 * posts there are.
 *
 * <p>H2 reads an index in its order only where the table leads, which outer joins hold, and where the order names the
 * index's columns from the first. Both databases bound the range by the keyset's first condition alone. Names are looked
 * up as numbers first.
 *
 * @param from the table whose index leads, with its joins
 * @param where what must hold, besides the range
 * @param lead the index's column before the time, or nothing
 * @param time the time that the list is ordered by
 */
record PostListQuery(String from, List<String> where, String lead, String time) {

    private static final String ROW = """
            select new org.cohort.posts.PostRow(p.id, p.slug, p.kind, p.title, p.excerpt, p.tldr, p.language,
                a.handle, a.name, c.slug, c.name, p.publishedAt, p.words, p.commentCount, p.anonymousSince, p.standing)
            from\s""";

    private static final String POST = "Post p";
    private static final String WITH_PLACE_AND_AUTHOR = " left join p.author a left join p.channel c";
    private static final String AUTHOR = " = (select m.id from Member m where m.handle = :author)";

    static PostListQuery of(PostFilter filter) {
        List<String> where = new ArrayList<>();
        String lead = "";
        if (filter.kind() != null) {
            where.add("p.kind = :kind");
            lead = "p.kind";
        }
        if (filter.channel() != null) {
            where.add("p.channelId = (select k.id from Channel k where k.slug = :channel)");
            lead = "p.channelId";
        }
        if (filter.author() != null) {
            where.add("p.authorId" + AUTHOR);
            // Who is not to be known is not found by their name.
            where.add("p.anonymousSince is null");
            lead = "p.authorId";
        }
        if (filter.standing() != null) {
            where.add("p.standing = :standing");
            lead = "p.standing";
        }
        if (filter.language() != null) {
            where.add("p.language = :language");
            lead = filter.standing() == null ? lead : "p.standing desc, p.language";
        }
        if (filter.from() != null) {
            where.add("p.publishedAt >= :from");
        }
        if (filter.tag() == null) {
            return new PostListQuery(POST + WITH_PLACE_AND_AUTHOR, where, lead, "p.publishedAt");
        }
        where.add("t.tagId = (select g.id from Tag g where g.name = :tag)");
        return new PostListQuery(
                "PostTag t left join Post p on p.id = t.postId" + WITH_PLACE_AND_AUTHOR,
                where,
                "t.tagId",
                "t.publishedAt");
    }

    /** The posts that the filter's author wrote as another's coauthor. */
    static PostListQuery writtenWithOthers(PostFilter filter) {
        PostListQuery rest = of(filter.withoutAuthor());
        rest.where.add("w.id" + AUTHOR);
        rest.where.add("p.anonymousSince is null");
        return new PostListQuery(rest.from + " join p.coauthors w", rest.where, "", rest.time);
    }

    /** Published posts by so many numbers, {@code :id0} and so on: a list's SQL would be made anew at each execution. */
    static String byNumbers(int count) {
        String names = IntStream.range(0, count).mapToObj(i -> ":id" + i).collect(Collectors.joining(", "));
        return ROW + POST + WITH_PLACE_AND_AUTHOR + " where p.publishedAt is not null and p.id in (" + names + ")";
    }

    /** Behind the place {@code :at}, {@code :id}; on H2 a first page too needs one, to find the index. */
    String jpql() {
        List<String> all = new ArrayList<>(where);
        all.add(time + " <= :at");
        all.add("(" + time + " < :at or p.id < :id)");
        String order = (lead.isEmpty() ? "" : lead + " desc, ") + time + " desc, " + number() + " desc";
        return ROW + from + " where " + String.join(" and ", all) + " order by " + order;
    }

    /** The post's number as the leading index has it. */
    private String number() {
        return lead.equals("t.tagId") ? "t.postId" : "p.id";
    }
}
