package org.cohort.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, many a trip. */
final class Rows implements AutoCloseable {

    private static final int A_TRIP = 1_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        String places = columns.replaceAll("[^,]+", "?");
        this.insert =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
        if (waiting == A_TRIP) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        if (waiting > 0) {
            send();
        }
        insert.close();
    }

    private void send() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }
}
