package org.yucang.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Numbers;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.enterprise.EnterpriseRecognition;
import org.yucang.enterprise.EnterpriseRecognitions;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.publicity.ListedFirm;
import org.yucang.publicity.ListedFirms;
import org.yucang.publicity.PlaceHolder;
import org.yucang.publicity.Places;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The province issues the document that recognises the firms standing after the publicity, each with a certificate. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Recognising {

    static final Step ISSUE_RECOGNITION = new Step("IssueRecognition");

    @Inject
    private Calls calls;

    @Inject
    private ListedFirms firms;

    @Inject
    private Places places;

    @Inject
    private Applications applications;

    @Inject
    private Numbers numbers;

    @Inject
    private Recognitions recognitions;

    @Inject
    private EnterpriseRecognitions titles;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    public Call call(Long callId) {
        return calls.get(callId);
    }

    public List<ListedFirm> standing(Long callId) {
        return firms.standing(callId);
    }

    public void recognise(Long callId, String documentNumber, LocalDate issuedOn) {
        calls.lock(callId);
        workflow.demand(ISSUE_RECOGNITION, callId);
        var signature = new Signature(AwardSteps.PROVINCE, user.current(), clock.now());
        var recognition = new Recognition(callId, documentNumber, issuedOn, clock.today(), signature);
        recognitions.add(recognition);
        var year = issuedOn.getYear();
        for (var holder : places.standing(callId)) {
            certify(recognition, holder, Certificate.number(year, numbers.next("CERT" + year)));
        }
        workflow.complete(ISSUE_RECOGNITION, callId);
    }

    private void certify(Recognition recognition, PlaceHolder holder, String number) {
        var validUntil = recognition.validUntil(
                calls.get(recognition.getCallId()).getPractice().getTitleYears());
        var application = applications.get(holder.getApplicationId());
        var enterpriseId = application.getEnterpriseId();
        recognitions.add(new Certificate(recognition.getCallId(), holder, enterpriseId, number));
        titles.add(new EnterpriseRecognition(
                enterpriseId, recognition.getDocumentNumber(), recognition.getIssuedOn(), validUntil));
        outbox.send(
                "enterprise:" + enterpriseId,
                Application.KIND,
                application.getId(),
                "award.told.recognised",
                recognition.getDocumentNumber(),
                number,
                validUntil);
    }
}
