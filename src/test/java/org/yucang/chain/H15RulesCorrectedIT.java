package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.ApplicationSteps;
import org.yucang.application.Applications;
import org.yucang.application.EligibilityResults;
import org.yucang.application.Finding;
import org.yucang.application.KeptFinding;
import org.yucang.call.CorrectingRules;
import org.yucang.call.EditingRules;
import org.yucang.call.RuleCorrections;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.panel.Deciding;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.ReadingFile;

/** H15: rules are frozen at publication; a correction makes a new edition, and what was submitted is judged again and told. */
class H15RulesCorrectedIT extends InContainer {

    private static final String NOTICE = "豫商电商〔2021〕35号";

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Scored scored;

    @Inject
    private EditingRules editing;

    @Inject
    private CorrectingRules correcting;

    @Inject
    private RuleTables rules;

    @Inject
    private RuleCorrections corrections;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Decided decided;

    @Inject
    private Deciding deciding;

    @Inject
    private ProgrammeClock clock;

    @Resource
    private UserTransaction transaction;

    @Inject
    private EligibilityResults results;

    @Inject
    private ReadingFile reading;

    @Inject
    private Applications applications;

    @Inject
    private Outbox outbox;

    @Test
    void submitted_applications_are_checked_again_and_who_fails_or_passes_otherwise_is_told() throws Exception {
        var call = journey.openCall(20);
        var jia = journey.submitted(Candidate.JIA, call);
        var yi = journey.submitted(Candidate.YI, call);
        Until.so(
                "the first checks",
                () -> results.latestOf(jia).isPresent() && results.latestOf(yi).isPresent());
        var known = results.latestOf(jia).orElseThrow().getCheckedAt();
        var first = rules.pinned(call, RuleKind.ELIGIBILITY);
        acting.as("province");
        assertThatThrownBy(() -> editing.change(call, RuleKind.ELIGIBILITY, served("40")))
                .hasMessage("call.published");

        correcting.begin(call);
        assertThat(editing.change(call, RuleKind.ELIGIBILITY, served("40"))).isEmpty();
        assertThat(rules.pinned(call, RuleKind.ELIGIBILITY))
                .as("a draft holds nowhere")
                .isEqualTo(first);
        correcting.publish(call, NOTICE, "门槛误植 😀𠮷");
        judgedAgain(call);
        assertThat(rules.pinned(call, RuleKind.ELIGIBILITY)).isNotEqualTo(first);
        var editions = correcting.editions(call);
        assertThat(editions).hasSize(2);
        assertThat(editions.get(0).notice().getReason()).isEqualTo("门槛误植 😀𠮷");
        assertThat(editions.get(0).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("10");
            assertThat(change.after()).isEqualTo("40");
        });
        assertThat(results.latestOf(yi).orElseThrow().isPassed()).isFalse();
        assertThat(results.latestOf(jia).orElseThrow().isPassed()).isTrue();
        assertThat(told(yi, "application.told.checkedAgain"))
                .singleElement()
                .satisfies(message -> assertThat(message.getArguments()).contains(NOTICE, "—", "E13"));
        assertThat(told(jia, "application.told.checkedSame")).hasSize(1);
        acting.as("province");
        assertThat(results.latestOf(jia).orElseThrow().getFindings())
                .extracting(KeptFinding::getMessageKey)
                .contains("finding.recognised");
        assertThat(reading.findings(jia))
                .filteredOn(found -> found.key().equals("finding.recognised"))
                .extracting(Finding::since)
                .as("since the first check")
                .containsExactly(known);
        correcting.begin(call);
        assertThatThrownBy(() -> correcting.publish(call, NOTICE, "无改动")).hasMessage("call.correction.nothingChanged");
    }

    @Test
    void totals_and_ranking_follow_until_the_meeting_and_not_after_it() throws Exception {
        var call = journey.openCall(20);
        var jia = journey.submitted(Candidate.JIA, call);
        journey.qualified(Candidate.JIA, jia);
        journey.scored(Candidate.JIA, jia);
        journey.ranked(call);
        acting.as("province");
        var before = scored.total(jia).getPoints();
        correcting.begin(call);
        assertThat(editing.change(call, RuleKind.SCORE, Map.of("Q9_2_out_points", "5")))
                .isEmpty();
        correcting.publish(call, NOTICE, "分值误植");
        judgedAgain(call);
        acting.as("province");
        var after = scored.total(jia).getPoints();
        assertThat(after).isLessThan(before);
        assertThat(told(jia, "scoring.told.totalledAgain"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.getArguments()).contains(before.toPlainString(), after.toPlainString()));

        journey.adopted(call);
        acting.as("province");
        assertThatThrownBy(() -> correcting.begin(call)).hasMessage("panel.decided.rules");
        assertThatThrownBy(() -> correcting.publish(call, NOTICE, "太迟")).hasMessage("panel.decided.rules");
    }

    @Test
    void while_a_correction_runs_no_list_is_adopted_and_no_call_ranked() throws Exception {
        var call = journey.openCall(20);
        var jia = journey.submitted(Candidate.JIA, call);
        journey.qualified(Candidate.JIA, jia);
        journey.scored(Candidate.JIA, jia);
        journey.ranked(call);
        decided.propose(call);
        decided.consult(call);
        acting.as("province2");
        transaction.begin();
        try {
            assertThat(steps.everySettled(call)).isTrue();
            correcting.begin(call);
            editing.change(call, RuleKind.SCORE, Map.of("Q9_2_out_points", "5"));
            correcting.publish(call, NOTICE, "分值误植");
            assertThat(steps.everySettled(call)).isFalse();
            assertThatThrownBy(() -> deciding.adopt(call, "〔2021〕第9次厅务会", clock.today(), "通过", false))
                    .hasMessage("panel.rulesBeingCorrected");
        } finally {
            transaction.rollback();
        }
        decided.adopt(call);
    }

    /** The correction goes through the applications one by one, each in a transaction of its own. */
    private void judgedAgain(Long call) throws InterruptedException {
        Until.so("everything judged again", () -> !corrections.isRunning(call));
    }

    private static Map<String, String> served(String least) {
        return Map.of("Thresholds_C1_out_servedLimit", least);
    }

    private List<OutgoingMessage> told(Long applicationId, String key) {
        var office = "enterprise:" + applications.get(applicationId).getEnterpriseId();
        return outbox.of(List.of(office), 0, 50).stream()
                .filter(message -> applicationId.equals(message.getSubjectId()))
                .filter(message -> message.getMessageKey().equals(key))
                .toList();
    }
}
