package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.Role;
import org.yucang.platform.Audit;

/** One of the firm has prepared a version and hands it to another of the firm, who submits it or gives it back. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class HandingOver {

    @Inject
    private Drafts drafts;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Enterprises enterprises;

    @Inject
    private SecondPerson second;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    /** How the draft stands between the two. */
    public Approval approval(Long applicationId) {
        var draft = drafts.of(applicationId);
        return second.approval(enterprises.get(draft.application().getEnterpriseId()), draft.version());
    }

    public void handOver(Long applicationId) {
        var draft = drafts.writable(applicationId);
        var firm = enterprises.get(draft.application().getEnterpriseId());
        if (!firm.isSecondApproval()) {
            throw new RuleViolation("submission.noSecond");
        }
        SubmissionRules.refuseUnready(eligibility.readiness(draft.application(), draft.version()));
        second.handOver(draft.version());
        audit.record(
                "act.submissionHandedOver",
                Application.KIND,
                applicationId,
                draft.version().hash());
        telling.handedOver(draft.application(), firm);
    }

    /** The second person does not approve it: it may be changed and handed over anew. */
    public void giveBack(Long applicationId, String reason) {
        var draft = drafts.writable(applicationId);
        var givenBack = second.giveBack(draft.version(), reason);
        audit.record("act.submissionGivenBack", Application.KIND, applicationId, givenBack.getReason());
        telling.givenBack(
                draft.application(), enterprises.get(draft.application().getEnterpriseId()), givenBack);
    }
}
