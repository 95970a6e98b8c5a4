package org.yucang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayFileTest {

    @Test
    void a_published_year_is_read_with_its_papers() {
        var file = read("""
                {
                  "$schema": "schema.json",
                  "year": 2027,
                  "papers": ["https://www.gov.cn/a.htm", "https://www.gov.cn/b.htm"],
                  "days": [
                    {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                    {"name": "元旦", "date": "2026-12-26", "isOffDay": false}
                  ]
                }
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.year()).isEqualTo(2027);
        assertThat(file.papers()).isEqualTo("https://www.gov.cn/a.htm https://www.gov.cn/b.htm");
        assertThat(file.days())
                .extracting(HolidayDay::date, HolidayDay::off, HolidayDay::name)
                .containsExactly(
                        tuple(LocalDate.of(2027, 1, 1), true, "元旦"), tuple(LocalDate.of(2026, 12, 26), false, "元旦"));
    }

    @Test
    void every_wrong_line_is_named() {
        var file = read("""
                {"year": 2027, "days": [
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "元旦", "date": "2027-13-01", "isOffDay": true},
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "春节", "date": "2027-02-06", "isOffDay": "yes"},
                  {"name": "春节", "date": "2025-02-06", "isOffDay": true}
                ]}
                """);

        assertThat(file.problems())
                .containsExactlyInAnyOrder(
                        new HolidayProblem(3, "calendar.file.date", "2027-13-01"),
                        new HolidayProblem(4, "calendar.file.twice", "2027-01-01"),
                        new HolidayProblem(5, "calendar.file.off", "2027-02-06"),
                        new HolidayProblem(6, "calendar.file.year", "2025-02-06"));
    }

    @Test
    void what_is_no_json_or_has_no_days_is_refused() {
        assertThat(read("PK\u0003\u0004").problems())
                .extracting(HolidayProblem::key)
                .containsExactly("calendar.file.json");
        assertThat(read("{\"year\": 2027, \"days\": [1]}").problems())
                .extracting(HolidayProblem::key)
                .containsExactly("calendar.file.incomplete");
        assertThat(read("{\"days\": []}").problems())
                .extracting(HolidayProblem::key)
                .containsExactly("calendar.file.incomplete");
    }

    private static HolidayFile read(String json) {
        return new HolidayFile(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
