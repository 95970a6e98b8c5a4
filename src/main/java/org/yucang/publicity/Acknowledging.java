package org.yucang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The handling office looks at an objection within two working days and takes it up, or says why not. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Acknowledging {

    static final Step ACKNOWLEDGE = new Step("AcknowledgeObjection");

    @Inject
    private Objections objections;

    @Inject
    private ObjectionCases cases;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    public ObjectionCase objection(Long objectionId) {
        return cases.of(objectionId);
    }

    public void admit(Long objectionId) {
        record(objectionId, true, null);
    }

    public void refuse(Long objectionId, String reason) {
        record(objectionId, false, reason);
    }

    private void record(Long objectionId, boolean admitted, String reason) {
        workflow.demand(ACKNOWLEDGE, objectionId);
        var signature = new Signature(ObjectionSteps.HANDLING_OFFICE, user.current(), clock.now());
        objections.add(new Acknowledgement(objectionId, admitted, reason, signature));
        workflow.complete(ACKNOWLEDGE, objectionId);
    }
}
