package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import org.yucang.workflow.Steps;

/** What the application model asks about the province's check of the qualification. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class QualificationSteps implements Steps {

    static final String OFFICE = "province";

    @Inject
    private QualificationDecisions decisions;

    @Inject
    private Deadlines deadlines;

    public String office(Long applicationId) {
        return OFFICE;
    }

    public Date dueAt(Long applicationId) {
        return Date.from(deadlines.qualification(applicationId));
    }

    public boolean returned(Long applicationId) {
        return decisions
                .latest(applicationId)
                .map(QualificationDecision::isReturned)
                .orElse(false);
    }

    public boolean qualified(Long applicationId) {
        return decisions
                .latest(applicationId)
                .map(QualificationDecision::isQualified)
                .orElse(false);
    }
}
