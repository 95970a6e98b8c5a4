package org.yucang.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The database that the configuration names, so that one WAR runs on H2 and on MySQL by {@code YUCANG_DB_*} alone. */
public class ConfiguredDataSource implements DataSource {

    private PrintWriter logWriter;

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(setting("yucang.db.user", "yucang"), setting("yucang.db.password", ""));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        if (!isEmbedded()) {
            // Else the driver shows MySQL the server's own certificate, which MySQL does not know and refuses.
            login.setProperty("fallbackToSystemKeyStore", "false");
        }
        return driver().connect(url(), login);
    }

    /** Made here, since the server takes an application's drivers off the driver manager whenever it stops one. */
    private static Driver driver() throws SQLException {
        return isEmbedded() ? new org.h2.Driver() : new com.mysql.cj.jdbc.Driver();
    }

    private static boolean isEmbedded() {
        return url().startsWith("jdbc:h2:");
    }

    private static String url() {
        return Setting.of("yucang.db.url")
                .orElseGet(() -> "jdbc:h2:file:" + DataFolder.path().resolve("yucang")
                        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
    }

    private static String setting(String name, String otherwise) {
        return Setting.of(name).orElse(otherwise);
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.yucang");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper of " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
