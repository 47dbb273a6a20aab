package org.cohort.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class GeneratedCommunityTest {

    private static final int MEMBERS = 30;
    private static final int POSTS = 20;
    private static final int COMMENTS = 200;

    @Test
    void a_community_fits_into_the_tables_as_they_are() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:generated;DB_CLOSE_DELAY=-1");

        new GeneratedCommunity(MEMBERS, POSTS, COMMENTS, new SampleTexts(), Instant.now()).fill(source);

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet counts = statement.executeQuery("select (select count(*) from member),"
                    + " (select sum(comment_count) from post), (select count(*) from comment)");
            counts.next();
            assertThat(counts.getInt(1)).isEqualTo(MEMBERS);
            assertThat(counts.getInt(2)).isEqualTo(COMMENTS);
            assertThat(counts.getInt(3)).isEqualTo(COMMENTS);
            statement.execute("shutdown");
        }
    }
}
