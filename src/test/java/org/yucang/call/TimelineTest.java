package org.yucang.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yucang.platform.ShippedCalendar;

class TimelineTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 8, 2);

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "SUBMISSION, 2021-08-02, 2021-08-30",
        "ACCEPTANCE, 2021-08-31, 2021-09-06",
        "CORRECTION, 2021-09-07, 2021-09-13",
        "RECOMMENDATION, 2021-09-14, 2021-09-27",
        "QUALIFICATION, 2021-09-28, 2021-10-15",
        "SCORING, 2021-10-20, 2021-10-26",
        "SITE_CHECK, 2021-10-27, 2021-11-09",
        "MEETING, 2021-11-17, 2021-11-23",
        "PUBLICITY, 2021-11-24, 2021-11-30",
        "RECOGNITION, 2021-12-01, 2021-12-03",
        "RELEASE, 2021-12-06, 2021-12-17",
        "PAYMENT, 2021-12-20, 2022-01-10"
    })
    void a_call_of_august_2021_runs_as_the_notice_expects(Stage stage, LocalDate from, LocalDate until) {
        assertThat(expected(2022).of(stage)).isEqualTo(new Milestone(stage, from, until));
    }

    @Test
    void stages_in_a_year_without_a_calendar_have_no_date_and_the_year_is_named() {
        var expected = expected(2021);

        assertThat(expected.isComplete()).isFalse();
        assertThat(expected.unknownYear()).isEqualTo("2022");
        assertThat(expected.of(Stage.RELEASE).until()).isEqualTo(LocalDate.of(2021, 12, 17));
        assertThat(expected.of(Stage.PAYMENT)).isNull();
    }

    private static Expectation expected(int lastYear) {
        var calendar = new ShippedCalendar(lastYear);
        var limits = StageLimits.usual();
        var closing = calendar.add(PUBLISHED, limits.get(Stage.SUBMISSION));
        return Timeline.expect(new Milestone(Stage.SUBMISSION, PUBLISHED, closing), limits, calendar::add);
    }
}
