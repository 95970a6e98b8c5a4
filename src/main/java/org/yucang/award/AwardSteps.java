package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import org.yucang.call.Calls;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.enterprise.Enterprises;
import org.yucang.enterprise.FundingLedger;
import org.yucang.enterprise.Grant;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Steps;
import org.yucang.workflow.Workflow;

/** What the process models may ask of recognition and payment. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AwardSteps implements Steps {

    static final String PROVINCE = "province";
    static final String PROVINCIAL_FINANCE = "finance:410000";
    static final ProcessKey PROCESS = new ProcessKey("Award", "awardId");

    @Inject
    private Awards awards;

    @Inject
    private Payments payments;

    @Inject
    private Recognitions recognitions;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Calls calls;

    @Inject
    private FundingLedger ledger;

    @Inject
    private StageLimits limits;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    /** Until when the document is to be issued: so many working days after the last firm's publicity has ended. */
    public Date recogniseDueAt(Long callId) {
        var since = workflow.openSince(Recognising.ISSUE_RECOGNITION, callId).orElseGet(clock::now);
        return Date.from(limits.end(callId, Stage.RECOGNITION, since));
    }

    /** Starts one award for each firm that gets money this year; what is carried to the next waits for its budget. */
    public void startAwards(Long callId) {
        for (var certificate : recognitions.certificates(callId)) {
            if (certificate.getAmount().signum() > 0) {
                var award = new Award(certificate, clock.now());
                awards.add(award);
                var firm = enterprises.get(award.getEnterpriseId());
                workflow.start(PROCESS, award.getId(), firm.getNameZh(), certificate.getNumber());
                audit.record("act.awardStarted", Award.KIND, award.getId(), award.getAmount());
            }
        }
    }

    public String provincialFinance(Long awardId) {
        return PROVINCIAL_FINANCE;
    }

    public String cityFinance(Long awardId) {
        return enterprises.get(awards.get(awardId).getEnterpriseId()).financeOffice();
    }

    /** The release counts from the start of the award, the payment from its approval. */
    public Date dueAt(Long awardId) {
        var award = awards.get(awardId);
        return payments.approvalOf(awardId)
                .filter(PaymentApproval::isApproved)
                .map(approval ->
                        due(award, Stage.PAYMENT, approval.getSignature().getAt()))
                .orElseGet(() -> due(award, Stage.RELEASE, award.getStartedAt()));
    }

    public boolean approved(Long awardId) {
        return payments.approvalOf(awardId).map(PaymentApproval::isApproved).orElse(false);
    }

    /** Enters the paid award into the firm's funding ledger and tells the firm. */
    public void close(Long awardId) {
        var award = awards.get(awardId);
        var payment = payments.paymentOf(awardId).orElseThrow();
        var call = calls.get(award.getCallId());
        ledger.add(
                award.getEnterpriseId(),
                new Grant(
                        award.getApplicationId(),
                        payment.getPaidOn().getYear(),
                        call.getTitleZh(),
                        payments.preparationOf(awardId).orElseThrow().getDocumentNumber(),
                        payment.getAmount()));
        audit.record("act.awardClosed", Award.KIND, awardId, payment.getAmount());
        outbox.send(
                "enterprise:" + award.getEnterpriseId(),
                Award.KIND,
                awardId,
                "award.told.paid",
                payment.getPaidOn(),
                payment.getReceiptNumber());
    }

    private Date due(Award award, Stage stage, Instant from) {
        var regions = enterprises.get(award.getEnterpriseId()).regions();
        return Date.from(limits.end(from, limits.days(award.getCallId(), stage, regions)));
    }
}
