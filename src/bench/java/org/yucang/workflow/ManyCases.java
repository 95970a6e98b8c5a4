package org.yucang.workflow;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies the started case many times: 200 tasks wait at a small office, a tenth at others, the rest at a big one. */
final class ManyCases {

    static final String SMALL = "county:410104";
    static final String BIG = "county:410105";
    static final Instant NOW = Walk.START.plus(StandIn.LIMIT);

    private static final long MOST = 1 << 18;
    private static final long PERSONS = 5_000;
    private static final String TABLES =
            "ACT_RU_EXECUTION, ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_HI_PROCINST, ACT_HI_TASKINST, case_title, person";

    /** Ids far from each other, as the engine's are. */
    private static final String FRESH = "concat(lpad(mod(n * 387421, 1048576), 7, '0'), %s)";

    /** Executions, those first that others refer to. */
    private static final List<String> DEPTHS =
            List.of("PARENT_ID_ is null", "PARENT_ID_ = PROC_INST_ID_", "PARENT_ID_ <> PROC_INST_ID_");

    private static final Map<String, String> EXECUTION =
            Map.of("BUSINESS_KEY_", "case when BUSINESS_KEY_ is not null then n end");
    private static final Map<String, String> TASK = Map.of(
            "ASSIGNEE_", "case when mod(n, 20) = 1 then 1000 + mod(floor(n / 20), 20) end",
            "TASK_DEF_KEY_",
                    "case mod(n, 3) when 0 then TASK_DEF_KEY_ when 1 then 'RecommendApplication' else 'QualifyApplication' end",
            "DUE_DATE_",
                    "case when mod(n, 10) <> 3 then timestampadd(MINUTE, mod(n * 7919, 20000) - 4000, DUE_DATE_) end",
            "CREATE_TIME_", "timestampadd(SECOND, mod(n * 613, 1000000), CREATE_TIME_)");
    private static final Map<String, String> LINK = Map.of(
            "GROUP_ID_",
            "case when n <= 200 then '" + SMALL + "' when mod(n, 10) = 0 then 'county:410106' else '" + BIG + "' end");

    private final BenchDatabase database;
    private final String ofCase;

    ManyCases(BenchDatabase database) throws SQLException {
        this.database = database;
        ofCase = "PROC_INST_ID_ = '" + database.instance() + "'";
        database.execute("create table bench_number (n BIGINT PRIMARY KEY)");
        database.execute("insert into bench_number values (1)");
        for (var n = 1L; n < MOST; n *= 2) {
            database.execute("insert into bench_number select n + " + n + " from bench_number");
        }
        database.execute(
                "insert into person (id, login, password_hash, name, created_at) select n, concat('bench', n), '',"
                        + " concat('审核员', n), current_timestamp from bench_number where n between 1000 and "
                        + (1000 + PERSONS));
    }

    /** Opens the cases of these numbers. */
    void open(long first, long last) throws SQLException {
        for (var depth : DEPTHS) {
            copy("ACT_RU_EXECUTION", ofCase + " and " + depth, EXECUTION, first, last);
        }
        copy("ACT_RU_TASK", ofCase, TASK, first, last);
        copy("ACT_RU_IDENTITYLINK", "TASK_ID_ = '" + database.task() + "'", LINK, first, last);
        history(first, last);
    }

    /** Adds the cases of these numbers as if they had ended: of them only history and what they were called is left. */
    void close(long first, long last) throws SQLException {
        history(first, last);
    }

    private void history(long first, long last) throws SQLException {
        copy("ACT_HI_PROCINST", ofCase, Map.of("BUSINESS_KEY_", "n"), first, last);
        copy("ACT_HI_TASKINST", ofCase, TASK, first, last);
        database.execute("insert into case_title (process_instance_id, title, number) select "
                + FRESH.formatted("'" + database.instance() + "'") + ", concat('河南', mod(n * 7919, 9973), '跨境电商有限公司'),"
                + " concat('2021-', n) from bench_number where n between " + first + " and " + last);
        database.analyse(TABLES);
    }

    private void copy(String table, String which, Map<String, String> changed, long first, long last)
            throws SQLException {
        var columns = database.columns(table);
        var values = columns.stream().map(column -> value(column, changed)).collect(Collectors.joining(", "));
        database.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + table + ", bench_number where " + which + " and n between " + first + " and " + last);
    }

    private static String value(String column, Map<String, String> changed) {
        var id = column.equals("ID_") || column.matches("(ROOT_)?(PROC_INST|EXECUTION|PARENT|TASK)_ID_");
        return changed.getOrDefault(
                column, id ? "case when " + column + " is not null then " + FRESH.formatted(column) + " end" : column);
    }
}
