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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.yucang.person.CurrentUser;
import org.yucang.platform.ProgrammeClock;

/** The open tasks of the person who asks: those assigned to him and those of his offices that nobody has taken. */
@ApplicationScoped
public class Inbox {

    /**
     * Both halves are found by an index each; one condition over both would read every task there is. Who scores must not
     * know whose case it is, neither by reading its title nor by searching for it.
     */
    private static final String MINE = """
            from (select t.ID_, t.NAME_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_, t.PROC_INST_ID_, t.DUE_DATE_, t.CREATE_TIME_
                    from ACT_RU_TASK t where t.ASSIGNEE_ = ?
                  union all
                  select t.ID_, t.NAME_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_, t.PROC_INST_ID_, t.DUE_DATE_, t.CREATE_TIME_
                    from ACT_RU_TASK t join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_
                   where t.ASSIGNEE_ is null and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (%s)) m
              join ACT_RU_EXECUTION p on p.ID_ = m.PROC_INST_ID_
              left join case_title s on s.process_instance_id = m.PROC_INST_ID_ and m.TASK_DEF_KEY_ <> 'ScoreApplication'
            """;

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource dataSource;

    @Inject
    private CurrentUser user;

    @Inject
    private Models models;

    @Inject
    private ProgrammeClock clock;

    /** A page of tasks, the most urgent first; {@code sought} is part of a title or number, or blank. */
    public List<InboxRow> page(InboxFilter filter, int first, int count, Locale language) {
        return query(
                "select m.*, p.BUSINESS_KEY_, s.title, s.number ",
                filter,
                " order by case when m.DUE_DATE_ is null then 1 else 0 end, m.DUE_DATE_, m.CREATE_TIME_, m.ID_ limit "
                        + count + " offset " + first,
                row -> row(row, language));
    }

    public int count(InboxFilter filter) {
        return query("select count(*) ", filter, "", row -> row.getInt(1)).get(0);
    }

    private InboxRow row(ResultSet row, Locale language) throws SQLException {
        var definition = row.getString("PROC_DEF_ID_");
        var step = row.getString("TASK_DEF_KEY_");
        return new InboxRow(
                row.getString("ID_"),
                models.label(definition, step, language),
                models.page(definition, step),
                row.getLong("BUSINESS_KEY_"),
                row.getString("title"),
                row.getString("number"),
                instant(row.getTimestamp("DUE_DATE_")),
                instant(row.getTimestamp("CREATE_TIME_")));
    }

    private static Instant instant(Timestamp column) {
        return column == null ? null : column.toInstant();
    }

    private <T> List<T> query(String what, InboxFilter filter, String order, Row<T> reading) {
        var offices = new ArrayList<>(user.officeKeys());
        var holes = offices.isEmpty() ? "null" : String.join(", ", Collections.nCopies(offices.size(), "?"));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(what + MINE.formatted(holes) + filter.condition() + order)) {
            var at = 1;
            statement.setString(at++, String.valueOf(user.id()));
            for (var office : offices) {
                statement.setString(at++, office);
            }
            for (var value : filter.values(clock.now())) {
                statement.setObject(at++, value);
            }
            return rows(statement, reading);
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be read.", e);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> reading) throws SQLException {
        var rows = new ArrayList<T>();
        try (var results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(reading.of(results));
            }
        }
        return rows;
    }

    private interface Row<T> {
        T of(ResultSet results) throws SQLException;
    }
}
