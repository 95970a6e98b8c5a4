package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.review.Accepting;
import org.yucang.review.Qualifying;

/** Submitting, reading and correcting, with everything that stands behind them. */
class CorrectingIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Submitting submitting;

    @Inject
    private Reading reading;

    @Inject
    private Filling filling;

    @Inject
    private Accepting accepting;

    @Inject
    private Qualifying qualifying;

    @Inject
    private Correcting correcting;

    @Inject
    private Versions versions;

    @Inject
    private EligibilityResults results;

    @Test
    void an_application_is_submitted_once_frozen_under_its_hash_and_judged_by_every_condition() throws Exception {
        var id = applying.submitted("enterprise04");

        assertThatThrownBy(() -> submitting.submit(id)).hasMessage("application.submittedBefore");
        assertThatThrownBy(() -> filling.say(id, "profile", "later")).isInstanceOf(RuleViolation.class);
        var version = versions.counting(id);
        assertThat(version.getHash()).isEqualTo(Contents.of(version).hash());
        assertThat(results.of(id)).hasSize(19).noneMatch(EligibilityResult::isBlocking);
    }

    @Test
    void an_application_exists_for_its_own_offices_and_for_nobody_else() throws Exception {
        var id = applying.submitted("enterprise05");

        for (var entitled :
                List.of("enterprise05", "jinshui", "zhengzhou", "zhengzhou.finance", "province", "customs")) {
            acting.as(entitled);
            assertThat(reading.read(id).application().getId()).as(entitled).isEqualTo(id);
        }
        for (var stranger : List.of("enterprise04", "city410200", "finance410200")) {
            acting.as(stranger);
            assertThatThrownBy(() -> reading.read(id)).as(stranger).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void an_answer_to_a_return_changes_what_was_listed_and_keeps_the_rest() throws Exception {
        var id = applying.submitted("enterprise06");
        acting.as("jinshui");
        accepting.giveBack(id, List.of(new Defect("field.served", "与名录不符 😀")));
        acting.as("enterprise06");

        assertThatThrownBy(() -> correcting.resubmit(id)).hasMessage("correction.nothingChanged");
        assertThatThrownBy(() -> filling.say(id, "profile", "x")).hasMessage("correction.locked");
        filling.enter(id, "served", new BigDecimal("5001"));
        assertThat(correcting.changes(correcting.draft(id))).containsExactly("field.served");
        correcting.resubmit(id);

        assertThat(versions.counting(id).getNumber()).isEqualTo(2);
        assertThat(versions.all(id))
                .extracting(ApplicationVersion::getHash)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> correcting.resubmit(id)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_answer_that_breaks_a_condition_is_refused_and_one_that_keeps_them_is_judged_in_its_turn() throws Exception {
        var id = applying.submitted("enterprise04");
        acting.as("jinshui");
        accepting.giveBack(id, List.of(new Defect("field.served", "与名录不符"), new Defect("field.servedHenan", "与名录不符")));
        acting.as("enterprise04");

        serving(id, "9");
        assertThat(correcting.readiness(correcting.draft(id)).gaps()).isEmpty();
        assertThatThrownBy(() -> correcting.resubmit(id))
                .hasMessage("application.ineligible")
                .extracting(broken -> ((RuleViolation) broken).arguments()[0])
                .isEqualTo("E13");
        assertThat(versions.counting(id).getNumber()).isEqualTo(1);

        serving(id, "11");
        correcting.resubmit(id);
        var judged = results.latestOf(id).orElseThrow();
        assertThat(judged.getVersionNumber()).isEqualTo(2);
        assertThat(judged.getResults())
                .filteredOn(result -> result.getRule().equals("E13"))
                .extracting(EligibilityResult::getFigure)
                .containsExactly("11 / 11");
        assertThat(judged.isPassed()).isTrue();
    }

    @Test
    void a_share_of_half_or_less_is_decided_by_the_province_before_it_qualifies() throws Exception {
        var id = applying.submitted("enterprise05");
        acting.as("province");

        var ticks = qualifying.toConfirm(id);
        ticks.stream().filter(tick -> !tick.getRule().equals("E09")).forEach(tick -> tick.setFulfilled(true));

        assertThatThrownBy(() -> qualifying.qualify(id, qualifying.figures(id), ticks))
                .hasMessage("qualify.unconfirmed")
                .extracting(broken -> ((RuleViolation) broken).arguments()[0])
                .isEqualTo("E09");
    }

    private void serving(Long id, String firms) {
        filling.enter(id, "served", new BigDecimal(firms));
        filling.enter(id, "servedHenan", new BigDecimal(firms));
    }
}
