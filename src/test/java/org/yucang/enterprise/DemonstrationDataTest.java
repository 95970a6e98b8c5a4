package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Loads the programme's tables and the demonstration's data as the application does, into a database in memory. */
class DemonstrationDataTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static Connection database;

    @BeforeAll
    static void load() throws IOException, SQLException {
        database = DriverManager.getConnection(
                "jdbc:h2:mem:demonstration;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        for (var folder : List.of("sql/common", "sql/demo")) {
            try (var files = Files.list(Path.of(folder))) {
                for (var file : files.sorted().toList()) {
                    run(file);
                }
            }
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void the_figures_are_those_that_the_department_published() {
        assertThat(number("SELECT COUNT(DISTINCT enterprise_id) FROM enterprise_recognition"))
                .isEqualTo(77);
        assertThat(number("SELECT COUNT(DISTINCT country) FROM warehouse")).isEqualTo(43);
        assertThat(number("SELECT COUNT(DISTINCT id) FROM warehouse")).isEqualTo(183);
        assertThat(number("SELECT COUNT(DISTINCT enterprise_id) FROM warehouse"))
                .isEqualTo(77);
    }

    @Test
    void every_credit_code_passes_the_check_of_gb_32100() {
        assertThat(texts("SELECT credit_code FROM enterprise")).hasSize(77).allMatch(DemonstrationDataTest::isValid);
    }

    @Test
    void every_firm_is_in_a_county_of_its_recommending_unit() {
        assertThat(number("SELECT COUNT(*) FROM enterprise e JOIN county c"
                        + " ON c.code = e.county_code AND c.unit_code = e.unit_code"))
                .isEqualTo(77);
        assertThat(number("SELECT COUNT(DISTINCT unit_code) FROM enterprise")).isEqualTo(19);
    }

    @Test
    void no_warehouse_opened_before_its_firm_was_founded() {
        assertThat(number("SELECT COUNT(*) FROM warehouse w JOIN enterprise e ON e.id = w.enterprise_id"
                        + " WHERE w.since <= e.founded_on"))
                .isZero();
    }

    @Test
    void every_office_has_somebody_who_does_its_work() {
        assertThat(texts("SELECT o.office_key FROM office o"
                        + " WHERE NOT EXISTS (SELECT 1 FROM membership m WHERE m.office_key = o.office_key)"))
                .isEmpty();
        assertThat(number("SELECT COUNT(*) FROM membership WHERE role = 'COUNTY'"))
                .isEqualTo(181);
        assertThat(number("SELECT COUNT(*) FROM membership WHERE role = 'EXPERT'"))
                .isEqualTo(15);
        assertThat(number("SELECT COUNT(*) FROM membership WHERE role = 'FINANCE'"))
                .isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM membership WHERE role = 'ENTERPRISE'"))
                .isEqualTo(77);
    }

    @Test
    void every_account_has_a_password_and_a_name_of_its_own() {
        assertThat(number("SELECT COUNT(*) FROM person WHERE password_hash LIKE 'PBKDF2WithHmacSHA256:%'"))
                .isEqualTo(number("SELECT COUNT(DISTINCT name) FROM person"))
                .isEqualTo(number("SELECT COUNT(*) FROM person"));
    }

    private static boolean isValid(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static void run(Path script) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("RUNSCRIPT FROM '" + script + "' CHARSET 'UTF-8'");
        }
    }

    private static long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    private static List<String> texts(String query) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
