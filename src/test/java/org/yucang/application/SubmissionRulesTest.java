package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;
import org.yucang.call.Call;
import org.yucang.call.CallTerms;

class SubmissionRulesTest {

    private static final Instant CLOSING = Instant.parse("2021-08-30T15:59:59Z");
    private static final List<String> REGIONS = List.of("410100", "410105");

    @Test
    void the_closing_instant_itself_is_in_time_and_the_next_one_is_not() {
        var call = call();

        assertThatCode(() -> SubmissionRules.refuseOutOfTime(call, REGIONS, CLOSING))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SubmissionRules.refuseOutOfTime(call, REGIONS, CLOSING.plusMillis(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("application.tooLate");
    }

    @Test
    void time_left_is_over_only_after_the_closing_instant() {
        var atClosing = TimeLeft.until(CLOSING, CLOSING);
        var before = TimeLeft.until(CLOSING, CLOSING.minusSeconds(100 * 3600));

        assertThat(atClosing.over()).isFalse();
        assertThat(before.days()).isEqualTo(4);
        assertThat(before.hours()).isEqualTo(4);
        assertThat(TimeLeft.until(CLOSING, CLOSING.plusSeconds(1)).over()).isTrue();
    }

    @Test
    void a_blocking_condition_stops_a_complete_draft_and_a_warning_does_not() {
        var failed = new RuleAnswer("E11", "block", RuleAnswer.FAILED, "1999.99", "2000", "system");
        var warned = new RuleAnswer("E09", "warn", RuleAnswer.FAILED, "40", "50", "system");

        assertThatThrownBy(() -> SubmissionRules.refuseUnready(new Readiness(List.of(failed, warned), List.of(), "x")))
                .hasMessage("application.ineligible")
                .extracting(broken -> ((RuleViolation) broken).arguments()[0])
                .isEqualTo("E11");
        assertThatCode(() -> SubmissionRules.refuseUnready(new Readiness(List.of(warned), List.of(), "x")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_warning_and_what_there_is_no_data_for_are_left_to_officials() {
        assertThat(new RuleAnswer("E09", "warn", RuleAnswer.FAILED, "40", "50", "system").isLeftToOfficials())
                .isTrue();
        assertThat(new RuleAnswer("E05", "confirm", RuleAnswer.TO_CONFIRM, null, null, "finance").isLeftToOfficials())
                .isTrue();
        assertThat(new RuleAnswer("E09", "warn", RuleAnswer.PASSED, "60", "50", "system").isLeftToOfficials())
                .isFalse();
        assertThat(new RuleAnswer("E11", "block", RuleAnswer.FAILED, "1", "2000", "system").isLeftToOfficials())
                .isFalse();
    }

    @Test
    void an_application_gets_its_number_once() {
        var application = new Application(1L, 2L, "C1", CLOSING, 3L);
        application.number("YC2021-0002");

        assertThat(application.getNumber()).isEqualTo("YC2021-0002");
        assertThatThrownBy(() -> application.number("YC2021-0003")).hasMessage("application.submittedBefore");
    }

    private static Call call() {
        var terms = new CallTerms();
        terms.setClosesAt(CLOSING);
        return new Call(terms, Set.of("C1"), CLOSING.minusSeconds(1), 1L);
    }
}
