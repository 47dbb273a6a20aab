package org.cohort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cohort.channels.Channel;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.eclipse.persistence.queries.ReadQuery;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LimitedQueriesTest {

    private static final String CHANNELS = "select c from Channel c order by c.id";

    @Inject
    LimitedQueries limited;

    @Inject
    Together together;

    @Inject
    Community community;

    @Test
    void no_more_rows_come_than_were_asked_for() {
        community.ada();
        community.omar();

        assertThat(handles(1)).hasSize(1);
        assertThat(handles(2)).hasSize(2);
    }

    private List<String> handles(int most) {
        List<String> handles = new ArrayList<>();
        together.read(() -> handles.addAll(
                limited.of("select m.handle from Member m", String.class, most).getResultList()));
        return handles;
    }

    @Test
    void the_statement_is_written_once_with_its_limit() {
        together.read(() -> limited.of(CHANNELS, Channel.class, 3).getResultList());

        together.read(() -> {
            ReadQuery asked = limited.of(CHANNELS, Channel.class, 3).unwrap(ReadQuery.class);
            assertThat(asked.isPrepared()).isTrue();
            assertThat(asked.getMaxRows()).isEqualTo(3);
            assertThat(asked.getSQLString()).contains("LIMIT");
        });
    }
}
