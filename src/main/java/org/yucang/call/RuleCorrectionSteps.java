package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;
import org.yucang.workflow.Workflow;

/** What the process models may ask of a correction as a whole. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RuleCorrectionSteps implements Steps {

    @Inject
    private Calls calls;

    @Inject
    private RuleCorrections corrections;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    /** Writes down that everything is judged again; a call that has waited for that to be ranked asks once more whether it may be. */
    public void end(Long correctionId) {
        var callId = corrections.get(correctionId).getCallId();
        calls.lock(callId);
        if (!corrections.isEnded(correctionId)) {
            corrections.add(new RuleCorrectionEnd(correctionId, clock.now()));
        }
        workflow.tell("EveryApplicationSettled", callId);
    }
}
