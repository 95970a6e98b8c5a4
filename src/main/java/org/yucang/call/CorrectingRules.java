package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Workflow;

/** The province corrects the tables of a published call by a numbered notice; what was submitted is judged again by them. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class CorrectingRules {

    static final ProcessKey RULE_CORRECTION = new ProcessKey("RuleCorrection", "correctionId");

    @Inject
    private Calls calls;

    @Inject
    private RuleTables rules;

    @Inject
    private RulePinning pinning;

    @Inject
    private RuleCorrections corrections;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Event<RulesCorrecting> correcting;

    /** Begins the next edition as a copy of the present one, unless it is begun already. */
    public void begin(Long callId) {
        var call = calls.getPublished(callId);
        calls.lock(callId);
        correcting.fire(new RulesCorrecting(call));
        if (rules.draft(callId).isEmpty()) {
            rules.of(callId).forEach(table -> rules.add(table.next()));
            audit.record("act.rulesCorrectionBegun", "call", callId, call.getNumber());
        }
    }

    public boolean isBegun(Long callId) {
        return !rules.draft(callId).isEmpty();
    }

    /** The editions of the call's tables, the draft first if there is one, then the newest. */
    public List<RulesEdition> editions(Long callId) {
        var notices = corrections.of(callId);
        var last = rules.draft(callId).isEmpty() ? rules.edition(callId) : rules.edition(callId) + 1;
        return IntStream.iterate(last, number -> number > 0, number -> number - 1)
                .mapToObj(number -> new RulesEdition(
                        number,
                        notices.stream()
                                .filter(notice -> notice.getEdition() == number)
                                .findFirst()
                                .orElse(null),
                        number == 1 ? List.of() : rules.changes(callId, number)))
                .toList();
    }

    /** Publishes the edition begun under the notice's number; from this instant on it holds, and everything is judged again. */
    public void publish(Long callId, String documentNumber, String reason) {
        var call = calls.lock(callId);
        correcting.fire(new RulesCorrecting(call));
        var draft = rules.draft(callId);
        if (draft.isEmpty() || rules.changes(callId, draft.get(0).getEdition()).isEmpty()) {
            throw new RuleViolation("call.correction.nothingChanged");
        }
        var correction =
                new RuleCorrection(callId, draft.get(0).getEdition(), documentNumber, reason, clock.now(), user.name());
        pinning.pin(call, draft);
        corrections.add(correction);
        audit.record("act.rulesCorrected", "call", callId, correction.getDocumentNumber(), correction.getReason());
        workflow.start(RULE_CORRECTION, correction.getId(), call.getTitleZh(), correction.getDocumentNumber());
    }
}
