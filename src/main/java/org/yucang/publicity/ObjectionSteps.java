package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.workflow.Steps;

/** What the process models may ask of an objection. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObjectionSteps implements Steps {

    static final String HANDLING_OFFICE = "province";

    @Inject
    private ObjectionCases cases;

    @Inject
    private Objections objections;

    @Inject
    private StageLimits limits;

    public String office(Long objectionId) {
        return HANDLING_OFFICE;
    }

    public boolean admitted(Long objectionId) {
        return objections
                .acknowledgementOf(objectionId)
                .map(Acknowledgement::isAdmitted)
                .orElse(false);
    }

    public Date acknowledgeDueAt(Long objectionId) {
        return dueAt(
                objectionId, Stage.ACKNOWLEDGEMENT, objections.get(objectionId).getFiledAt());
    }

    public Date ruleDueAt(Long objectionId) {
        var acknowledged = objections.acknowledgementOf(objectionId).orElseThrow();
        return dueAt(objectionId, Stage.RULING, acknowledged.getSignature().getAt());
    }

    private Date dueAt(Long objectionId, Stage stage, Instant from) {
        var objection = cases.of(objectionId);
        var days = limits.days(
                objection.place().getCallId(), stage, objection.firm().regions());
        return Date.from(limits.end(from, days));
    }
}
