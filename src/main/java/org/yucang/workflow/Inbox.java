package org.yucang.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.yucang.person.CurrentUser;
import org.yucang.platform.ProgrammeClock;

/** The open tasks of the person who asks: his and those he stands in for, those of his offices that nobody has taken. */
@ApplicationScoped
public class Inbox {

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource dataSource;

    @Inject
    private CurrentUser user;

    @Inject
    private Holders holders;

    @Inject
    private Models models;

    @Inject
    private ProgrammeClock clock;

    /** A page of tasks in the order that the filter asks for. */
    public List<InboxRow> page(InboxFilter filter, int first, int count, Locale language) {
        var query = asked(filter);
        return rows(query.page(first, count), query.values(), row -> row(row, language));
    }

    public int count(InboxFilter filter) {
        var query = asked(filter);
        return rows(query.count(), query.values(), row -> row.getInt(1)).get(0);
    }

    /** How many tasks there are in every view and of every step. */
    public InboxTally tally(Locale language) {
        var query = asked(InboxFilter.ALL);
        return new InboxTally(rows(query.tally(), query.valuesOfTally(), row -> part(row, language)));
    }

    private InboxTally.Part part(ResultSet row, Locale language) throws SQLException {
        var step = row.getString(1);
        return new InboxTally.Part(
                step,
                models.label(row.getString(3), step, language),
                row.getString(2),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }

    private InboxQuery asked(InboxFilter filter) {
        return new InboxQuery(filter, holders.persons(), user.officeKeys(), clock.now());
    }

    private InboxRow row(ResultSet row, Locale language) throws SQLException {
        var definition = row.getString("PROC_DEF_ID_");
        var step = row.getString("TASK_DEF_KEY_");
        return new InboxRow(
                row.getString("ID_"),
                step,
                models.label(definition, step, language),
                models.page(definition, step),
                row.getLong("BUSINESS_KEY_"),
                row.getString("title"),
                row.getString("number"),
                instant(row.getTimestamp("DUE_DATE_")),
                instant(row.getTimestamp("CREATE_TIME_")),
                row.getString("holder"),
                row.getString("reason"));
    }

    private static Instant instant(Timestamp column) {
        return column == null ? null : column.toInstant();
    }

    private <T> List<T> rows(String sql, List<Object> values, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            var at = 1;
            for (var value : values) {
                statement.setObject(at++, value);
            }
            return rows(statement, reading);
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be read.", e);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Reading<T> reading) throws SQLException {
        var rows = new ArrayList<T>();
        try (var results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(reading.of(results));
            }
        }
        return rows;
    }

    private interface Reading<T> {
        T of(ResultSet results) throws SQLException;
    }
}
