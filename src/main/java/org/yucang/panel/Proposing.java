package org.yucang.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The panel looks at the ranking, tries out what the budget allows, and puts tiers and amounts before the meeting. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Proposing {

    static final Step PROPOSE_AWARDS = new Step("ProposeAwards");
    static final String OFFICE = "province";
    static final String CALL = "call";

    @Inject
    private Calls calls;

    @Inject
    private Rankings rankings;

    @Inject
    private Trials trials;

    @Inject
    private Allotments allotments;

    @Inject
    private Proposals proposals;

    @Inject
    private MeetingDecisions decisions;

    @Inject
    private ScoredAgain scoredAgain;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    public Call call(Long callId) {
        return calls.get(callId);
    }

    /** The ranking that stands, with its money under a mode; changes nothing. */
    public Trial standing(Long callId, BudgetMode mode) {
        return trials.standing(callId, mode);
    }

    /** What would come out if the last tier began at another score; changes nothing. */
    public Trial trial(Long callId, BigDecimal line, BudgetMode mode) {
        return trials.from(callId, line, mode);
    }

    /** What meetings said of earlier proposals, the latest first. */
    public List<MeetingDecision> earlier(Long callId) {
        return decisions.of(callId);
    }

    /** The mode of the latest proposal; none as long as nothing was proposed. */
    public BudgetMode latestMode(Long callId) {
        return proposals.latestOf(callId).map(Proposal::getMode).orElse(BudgetMode.WITHIN);
    }

    /** The numbers of the applications that are scored again, for which the list has to wait. */
    public List<String> scoredAgain(Long callId) {
        return scoredAgain.numbers(callId);
    }

    /** Puts the list before the meeting; above the budget only with one mode and its reason. */
    public void propose(Long callId, BudgetMode mode, String reason) {
        workflow.demand(PROPOSE_AWARDS, callId);
        scoredAgain.demandNone(callId);
        var ranking = rankings.latestOf(callId).orElseThrow();
        var allotment = allotments.of(callId, rankings.lines(ranking.getId()), mode);
        if (allotment.isOver()) {
            throw new RuleViolation("panel.modeMissing");
        }
        if (allotment.mode() != BudgetMode.WITHIN && (reason == null || reason.isBlank())) {
            throw new RuleViolation("panel.reasonMissing");
        }
        var signature = new Signature(OFFICE, user.current(), clock.now());
        proposals.add(new Proposal(ranking, allotment.mode(), reason, signature), allotment.shares());
        workflow.complete(PROPOSE_AWARDS, callId);
    }
}
