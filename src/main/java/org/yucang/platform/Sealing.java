package org.yucang.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;

/** Seals at the start what still stands open in a sealed column: rows from before there were seals, and shipped data. */
@ApplicationScoped
@Transactional
public class Sealing {

    private static final List<String> TABLES = List.of("enterprise", "payment_preparation");

    @Resource(lookup = "java:app/jdbc/yucang")
    private DataSource dataSource;

    void seal(@Observes Started started) throws SQLException {
        for (var table : TABLES) {
            seal(table);
        }
    }

    private void seal(String table) throws SQLException {
        var open = new LinkedHashMap<Long, String>();
        try (var connection = dataSource.getConnection()) {
            try (var rows = connection
                    .createStatement()
                    .executeQuery(
                            "SELECT id, account_number FROM " + table + " WHERE account_number NOT LIKE 'v1:%'")) {
                while (rows.next()) {
                    open.put(rows.getLong(1), rows.getString(2));
                }
            }
            try (var update = connection.prepareStatement("UPDATE " + table + " SET account_number = ? WHERE id = ?")) {
                for (var row : open.entrySet()) {
                    update.setString(1, Secrets.ofInstallation().sealed(row.getValue()));
                    update.setLong(2, row.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }
}
