package org.yucang.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The programme's one database; {@link #migrate} brings its schema, the engine's tables among it, up to date. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/yucang",
        className = "org.yucang.platform.ConfiguredDataSource",
        transactional = true,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30",
            "fish.payara.fail-all-connections=false"
        })
public class Database {

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource dataSource;

    @Inject
    private Profile profile;

    /** Must be called outside a transaction. */
    public void migrate() {
        migrate("flyway_schema_history", "classpath:db/migration/common", "classpath:db/migration/" + product());
        if (profile.isDemonstration()) {
            migrate("demonstration_history", "classpath:db/migration/demo");
        }
    }

    private void migrate(String history, String... locations) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(dataSource)
                .table(history)
                .locations(locations)
                .sqlMigrationPrefix(history.startsWith("demonstration") ? "D" : "V")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private String product() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer.", e);
        }
    }
}
