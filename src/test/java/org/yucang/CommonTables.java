package org.yucang;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The project's tables in memory, as the migrations leave them, for tests that need what stands in them as data. */
public final class CommonTables {

    private static final String ADDRESS = "jdbc:h2:mem:common;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

    private static boolean filled;

    private CommonTables() {}

    /** The rows of a query, each as its columns' texts. */
    public static synchronized List<String[]> rows(String query) {
        fill();
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String[]>();
            while (found.next()) {
                var row = new String[found.getMetaData().getColumnCount()];
                for (var i = 0; i < row.length; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill() {
        if (!filled) {
            Flyway.configure()
                    .dataSource(ADDRESS, "sa", "")
                    .locations("filesystem:sql/common", "filesystem:sql/h2")
                    .load()
                    .migrate();
            filled = true;
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(ADDRESS, "sa", "");
    }
}
