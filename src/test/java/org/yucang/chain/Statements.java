package org.yucang.chain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How many statements people's own requests cost the database, as it counts them itself. */
@RequestScoped
public class Statements {

    private static final String ON_H2 = "select SQL_STATEMENT, EXECUTION_COUNT from INFORMATION_SCHEMA.QUERY_STATISTICS"
            + " where lower(SQL_STATEMENT) not like 'set %' and lower(SQL_STATEMENT) not like 'commit%'"
            + " and SQL_STATEMENT not like '%QUERY_STATISTICS%'";
    private static final String ON_MYSQL = "select VARIABLE_NAME, VARIABLE_VALUE from performance_schema.global_status"
            + " where VARIABLE_NAME in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private static final int TIMES = 4;
    private static final int MOST = 60;

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource database;

    private long ownReads;
    private final Map<String, Long> taken = new HashMap<>();

    /** What a person asks of the programme. */
    @FunctionalInterface
    public interface Request<T> {
        T answer() throws Exception;
    }

    /** An act that answers nothing. */
    @FunctionalInterface
    public interface Act {
        void done() throws Exception;
    }

    /** Counts what this takes into the sum. */
    public void of(Act act) throws Exception {
        of(() -> {
            act.done();
            return null;
        });
    }

    /** Counts what this takes into the sum and gives its answer. */
    public <T> T of(Request<T> request) throws Exception {
        var before = sofar();
        var answer = request.answer();
        sofar().forEach((sql, times) -> taken.merge(sql, times - before.getOrDefault(sql, 0L), Long::sum));
        return answer;
    }

    /** What this takes alone: the engine, which works beside it, can only add to that. */
    public long fewest(Act act) throws Exception {
        var fewest = Long.MAX_VALUE;
        for (var time = 0; time < TIMES; time++) {
            taken.clear();
            of(act);
            fewest = Math.min(fewest, taken());
        }
        return fewest;
    }

    /** What was counted. */
    public long taken() {
        return taken.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The statements run most often, as far as the database tells them apart. */
    public String most() {
        return taken.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Long> sofar() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var h2 = isH2(connection);
            if (h2) {
                // MySQL always counts; H2 does from the first time it is told to, and keeps what it has
                statement.execute("set QUERY_STATISTICS_MAX_ENTRIES 100000");
                statement.execute("set QUERY_STATISTICS true");
            }
            var counts = new HashMap<String, Long>();
            try (var rows = statement.executeQuery(h2 ? ON_H2 : ON_MYSQL)) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            counts.computeIfPresent("Com_select", (name, times) -> times - ++ownReads);
            return counts;
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
