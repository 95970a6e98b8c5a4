package org.yucang.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.flywaydb.core.Flyway;

/** An empty database with the programme's schema, and a bare engine on it that one application's case was started in. */
final class BenchDatabase implements AutoCloseable {

    private final ProcessEngine engine;
    private final DataSource source;
    private final boolean h2;
    private final String instance;

    private BenchDatabase(String url, String user, String password) {
        h2 = url.startsWith("jdbc:h2:");
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("filesystem:sql/common", "filesystem:sql/" + (h2 ? "h2" : "mysql"))
                .load()
                .migrate();
        var config = new StandaloneProcessEngineConfiguration();
        config.setJdbcUrl(url);
        config.setJdbcUsername(user);
        config.setJdbcPassword(password);
        config.setDatabaseSchemaUpdate("false");
        config.setIdGenerator(new StrongUuidGenerator());
        config.setHistory("activity");
        config.setHistoryTimeToLive("P3650D");
        config.setMetricsEnabled(false);
        config.setDbMetricsReporterActivate(false);
        config.setTaskMetricsEnabled(false);
        config.setAuthorizationEnabled(false);
        config.setBeans(steps());
        DecisionEngine.configure(config);
        engine = config.buildProcessEngine();
        source = config.getDataSource();
        instance = start();
    }

    /** An H2 in files of this folder, which must not be there yet. */
    static BenchDatabase h2(Path folder) {
        return new BenchDatabase(
                "jdbc:h2:file:" + folder.resolve("yucang").toAbsolutePath()
                        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0",
                "yucang",
                "");
    }

    /** The empty database that a file of properties names. */
    static BenchDatabase of(Path file) throws IOException {
        var named = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            named.load(reader);
        }
        return new BenchDatabase(
                named.getProperty("yucang.db.url"),
                named.getProperty("yucang.db.user"),
                named.getProperty("yucang.db.password"));
    }

    ProcessEngine engine() {
        return engine;
    }

    /** The process instance of the case that was started. */
    String instance() {
        return instance;
    }

    String task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All values of all rows, as a page reads them. */
    List<List<Object>> rows(String sql, List<?> values) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.size(); at++) {
                statement.setObject(at + 1, values.get(at));
            }
            var rows = new ArrayList<List<Object>>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var row = new ArrayList<>();
                    for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getObject(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    List<String> columns(String table) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("select * from " + table + " where 1 = 0")) {
            var columns = new ArrayList<String>();
            for (var column = 1; column <= statement.getMetaData().getColumnCount(); column++) {
                columns.add(statement.getMetaData().getColumnName(column));
            }
            return columns;
        }
    }

    /** Lets the database count its rows anew, as it does by itself in time. */
    void analyse(String tables) throws SQLException {
        execute(h2 ? "analyze" : "analyze table " + tables);
    }

    @Override
    public void close() {
        engine.close();
    }

    private String start() {
        engine.getRepositoryService()
                .createDeployment()
                .addString("application.bpmn", EngineInMemory.file("application.bpmn"))
                .deploy();
        return engine.getRuntimeService()
                .startProcessInstanceByKey("Application", "0", Map.of("applicationId", 0L))
                .getId();
    }

    private static Map<Object, Object> steps() {
        var world = new StandIn();
        world.set("eligibility.eligible");
        var steps = new HashMap<Object, Object>();
        for (var bean : List.of("application", "eligibility", "acceptance", "siteCheck", "duplicate")) {
            steps.put(bean + "Steps", new ReviewStandIn(world, bean));
        }
        return steps;
    }
}
