package org.cohort.proofs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What is in the database of all that was sent.
 *
 * @param acknowledged how many comments the portal said it keeps
 * @param present how many different ones are there
 * @param missing how many of the acknowledged are not
 * @param duplicated how many are there more than once
 * @param miscounted how many posts say another number of comments than they have
 */
record Found(int acknowledged, int present, int missing, int duplicated, int miscounted) {

    static Found in(DataSource rows, Set<String> acknowledged) throws SQLException {
        Map<String, Integer> there = new HashMap<>();
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet texts = statement.executeQuery("select markdown from comment")) {
                while (texts.next()) {
                    there.merge(texts.getString(1), 1, Integer::sum);
                }
            }
            return new Found(
                    acknowledged.size(),
                    there.size(),
                    (int) acknowledged.stream()
                            .filter(text -> !there.containsKey(text))
                            .count(),
                    (int) there.values().stream().filter(times -> times > 1).count(),
                    miscounted(statement));
        }
    }

    private static int miscounted(Statement statement) throws SQLException {
        try (ResultSet posts = statement.executeQuery("""
                select count(*) from post
                where comment_count <> (select count(*) from comment where comment.post_id = post.id)
                """)) {
            posts.next();
            return posts.getInt(1);
        }
    }

    /** Whether the portal kept its word: what was sent again has been acknowledged too, so nothing else is there. */
    boolean holds() {
        return missing == 0 && duplicated == 0 && miscounted == 0 && present == acknowledged && acknowledged > 0;
    }

    @Override
    public String toString() {
        return "acknowledged %d, present %d, missing %d, duplicated %d, posts miscounted %d: %s"
                .formatted(acknowledged, present, missing, duplicated, miscounted, holds() ? "held" : "BROKEN");
    }
}
