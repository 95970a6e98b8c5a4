package org.yucang.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.RuleViolation;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Decisions;

class PublishingIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Publishing publishing;

    @Inject
    private EditingRules editing;

    @Inject
    private Extending extending;

    @Inject
    private Calls calls;

    @Inject
    private RuleTables rules;

    @Inject
    private Decisions decisions;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    @Test
    void each_call_is_judged_by_the_tables_it_was_published_with() throws Exception {
        acting.as("province");
        var call = draft("规则");
        assertThat(editing.change(call, RuleKind.TIER, Map.of("Tier_A_in_total", ">= [")))
                .hasSize(1);
        assertThat(editing.change(
                        call, RuleKind.TIER, Map.of("Tier_A_in_total", ">= 90", "Tier_B_in_total", "[75..90)")))
                .isEmpty();
        publishing.publish(call);

        var inputs = Map.<String, Object>of("total", new BigDecimal("88"), "floorsMet", true);
        assertThat(tier(call, inputs)).isEqualTo("B");
        assertThat(tier(demonstration(), inputs)).isEqualTo("A");
    }

    @Test
    void a_published_call_changes_no_more_but_for_its_closing() throws Exception {
        acting.as("province");
        var id = draft("延长😀𠮷");
        publishing.publish(id);
        var closing = calls.get(id).getClosesAt();

        assertThatThrownBy(() -> drafting.open(id))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("call.published");
        assertThatThrownBy(() -> publishing.publish(id)).hasMessage("call.published");
        assertThatThrownBy(() -> extending.extend(id, closing, ExtensionNotice.general("豫商电商〔2021〕33号", "洪涝")))
                .hasMessage("call.extension.notLater");

        extending.extend(id, closing.plus(7, ChronoUnit.DAYS), ExtensionNotice.general("豫商电商〔2021〕33号", "洪涝😀"));
        var call = calls.get(id);
        assertThat(call.getClosesAt()).isEqualTo(closing.plus(7, ChronoUnit.DAYS));
        assertThat(call.getTitleZh()).isEqualTo("延长😀𠮷");
        assertThat(call.getClosing().extensions().get(0).getReason()).isEqualTo("洪涝😀");
        assertThat(audit.of("call", id))
                .extracting(AuditEntry::getAct)
                .containsExactly("act.callDrafted", "act.callPublished", "act.callExtended");
    }

    @Test
    void an_incomplete_draft_is_not_published() throws Exception {
        acting.as("province");
        var draft = drafting.fresh();
        draft.getTerms().setNumber("空-" + System.nanoTime());
        draft.getTerms().setTitleZh("空");
        draft.getTerms().setTitleEn("Empty");
        var id = drafting.save(draft);

        assertThat(publishing.readiness(id).faults()).extracting(Finding::key).containsExactly("call.fault.incomplete");
        assertThatThrownBy(() -> publishing.publish(id)).hasMessage("call.notReady");
        assertThat(calls.get(id).isPublished()).isFalse();
    }

    @Test
    void two_officials_do_not_overwrite_each_other() throws Exception {
        acting.as("province");
        var id = draft("两人");
        var mine = drafting.open(id);
        var theirs = drafting.open(id);
        theirs.getTerms().setTitleZh("别人先改");
        drafting.save(theirs);

        assertThatThrownBy(() -> drafting.save(mine)).hasMessage("call.changedMeanwhile");
    }

    @Test
    void nobody_but_the_province_drafts_or_publishes() throws Exception {
        acting.as("customs");

        assertThatThrownBy(() -> drafting.fresh()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> publishing.publish(1L)).isInstanceOf(EJBAccessException.class);
    }

    private String tier(Long call, Map<String, Object> inputs) {
        var definition = rules.pinned(call, RuleKind.TIER).get("Tier");
        return decisions.evaluate(definition, inputs).get(0).outputs().get("tier");
    }

    private Long demonstration() {
        return calls.find("豫海外仓示范-2021-01").orElseThrow().getId();
    }

    private Long draft(String title) {
        var draft = drafting.fresh();
        var terms = draft.getTerms();
        var now = clock.now();
        var today = clock.today();
        terms.setNumber(title.substring(0, 2) + "-" + System.nanoTime());
        terms.setDocumentNumber("豫商电商〔2021〕22号");
        terms.setTitleZh(title);
        terms.setTitleEn(title);
        terms.setOpensAt(now.plus(1, ChronoUnit.DAYS));
        terms.setClosesAt(now.plus(30, ChronoUnit.DAYS));
        terms.setBaseDate(today.plusDays(30));
        terms.setBaseYearFrom(today.minusYears(1));
        terms.setBaseYearTo(today);
        return drafting.save(draft);
    }
}
