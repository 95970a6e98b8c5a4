package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.Date;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Figures;
import org.yucang.platform.Actor;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;

/** What the application model asks about the exports that customs has to confirm. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CustomsSteps implements Steps {

    static final String OFFICE = "customs";

    @Inject
    private Applications applications;

    @Inject
    private ExportsConfirmations confirmations;

    @Inject
    private VerifiedValues values;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    /** Customs is asked only about those who declare exports under its code. */
    public boolean counts(Long applicationId) {
        var declared = applications.declared(applicationId).get(Figures.EXPORTS_9810);
        return declared != null && declared.signum() > 0;
    }

    public String office(Long applicationId) {
        return OFFICE;
    }

    public Date dueAt(Long applicationId) {
        return Date.from(deadlines.customs(applicationId));
    }

    public String asksAt(Long applicationId) {
        return Steps.asking(deadlines.customs(applicationId));
    }

    public boolean timeOver(Long applicationId) {
        return clock.now().isAfter(deadlines.customs(applicationId));
    }

    /** The evaluation goes on without customs, with no exports until customs answers. */
    public void recordSilence(Long applicationId) {
        var signature = new Signature(OFFICE, Actor.SYSTEM, clock.now());
        confirmations.add(new ExportsConfirmation(applicationId, false, BigDecimal.ZERO, null, signature));
        values.add(new VerifiedValue(
                applicationId, Figures.EXPORTS_9810, VerificationLevel.CUSTOMS, BigDecimal.ZERO, null, signature));
        audit.record("act.customsSilent", Application.KIND, applicationId);
        outbox.send(OFFICE, Application.KIND, applicationId, "review.notice.customsSilent");
        outbox.send("province", Application.KIND, applicationId, "review.notice.customsSilent");
    }
}
