package org.yucang.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Applications;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Tiers;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** A department says of each firm on the proposed list whether it objects, and why. */
@Stateless
@RolesAllowed({Role.DEPARTMENT, Role.CUSTOMS, Role.FINANCE})
public class Consulting {

    static final Step STATE_OPINION = new Step("StateOpinion");

    @Inject
    private Calls calls;

    @Inject
    private Tiers tiers;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Consultations consultations;

    @Inject
    private DepartmentOpinions opinions;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Workflow workflow;

    public Call call(Long callId) {
        department(callId);
        return calls.get(callId);
    }

    /** The firms about which the reader's department has still to speak; none when it has spoken, or time is over. */
    public List<ConsultedFirm> firms(Long callId) {
        var department = department(callId);
        return workflow.isOpen(STATE_OPINION, callId)
                ? consultations.openTo(callId, department).stream()
                        .map(this::firm)
                        .toList()
                : List.of();
    }

    /** What the reader's department has said, or been silent about, so far. */
    public Consultation.Heard said(Long callId) {
        var department = department(callId);
        return consultations.of(callId).departments().stream()
                .filter(heard -> heard.office().getKey().equals(department))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the answer on all of them at once. */
    public void answer(Long callId, List<ConsultedFirm> firms) {
        var department = department(callId);
        firms.stream().filter(ConsultedFirm::isUnexplained).findFirst().ifPresent(firm -> {
            throw new RuleViolation("consult.unexplained", firm.getName());
        });
        workflow.demand(STATE_OPINION, callId);
        var signature = new Signature(department, user.current(), clock.now());
        for (var firm : firms) {
            var answer =
                    firm.isObjection() ? DepartmentOpinion.Answer.OBJECTION : DepartmentOpinion.Answer.NO_OBJECTION;
            opinions.add(new DepartmentOpinion(callId, firm.getApplicationId(), answer, firm.getReason(), signature));
        }
        workflow.complete(STATE_OPINION, callId, department);
    }

    private ConsultedFirm firm(ProposedAward award) {
        var application = applications.get(award.getApplicationId());
        return new ConsultedFirm(
                award.getApplicationId(),
                enterprises.get(application.getEnterpriseId()).getNameZh(),
                application.getNumber(),
                tiers.of(application.getCallId()).stream()
                        .filter(tier -> tier.getCode().equals(award.getTier()))
                        .findFirst()
                        .orElseThrow());
    }

    /** The department for which the reader speaks; for anyone else there is no such consultation. */
    private String department(Long callId) {
        return opinions.departments().stream()
                .filter(user.officeKeys()::contains)
                .findFirst()
                .orElseThrow(() -> new NotFound(Proposing.CALL, callId));
    }
}
