package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.EligibilityResults;
import org.yucang.application.RuleAnswer;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.review.Accepting;
import org.yucang.workflow.HandlingTasks;
import org.yucang.workflow.InboxRow;

/** What can be done with several tasks at once; each task goes through its own use case, in a transaction of its own. */
@Named
@RequestScoped
public class BulkActs {

    static final String HAND_ON = "handOn";
    private static final String CLAIM = "claim";
    private static final String RELEASE = "release";
    private static final String ACCEPT = "accept";
    private static final String ACCEPTANCE_PAGE = "review/accept";

    @Inject
    private HandlingTasks handling;

    @Inject
    private Accepting accepting;

    @Inject
    private EligibilityResults eligibility;

    @Inject
    private CurrentUser user;

    public List<String> getOffered() {
        var offered = new ArrayList<>(List.of(CLAIM, RELEASE, HAND_ON));
        if (user.has(Role.COUNTY)) {
            offered.add(ACCEPT);
        }
        return offered;
    }

    /** Why an act cannot be done with a task, as a broken rule; nothing where it can. */
    RuleViolation obstacle(String act, InboxRow row) {
        try {
            handling.check(row.taskId());
            return ACCEPT.equals(act) ? obstacleToAcceptance(row) : null;
        } catch (NotFound gone) {
            return new RuleViolation("workflow.gone");
        } catch (RuleViolation broken) {
            return broken;
        }
    }

    private RuleViolation obstacleToAcceptance(InboxRow row) {
        if (!ACCEPTANCE_PAGE.equals(row.page())) {
            return new RuleViolation("bulk.otherStep");
        }
        var failed = eligibility.of(row.subjectId()).stream()
                .filter(result -> RuleAnswer.FAILED.equals(result.getOutcome()))
                .count();
        return failed > 0 ? new RuleViolation("bulk.rulesFailed", failed) : null;
    }

    void perform(String act, InboxRow row, Long colleagueId, String reason) {
        switch (act) {
            case CLAIM -> handling.claim(row.taskId());
            case RELEASE -> handling.release(row.taskId());
            case HAND_ON -> handling.handOn(row.taskId(), colleagueId, reason);
            case ACCEPT -> accepting.accept(row.subjectId(), accepting.figures(row.subjectId()));
            default -> throw new NotFound("act", act);
        }
    }
}
