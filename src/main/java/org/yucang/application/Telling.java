package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.call.Call;
import org.yucang.enterprise.Enterprise;
import org.yucang.platform.Outbox;
import org.yucang.platform.Times;

/** Tells whoever must know what an enterprise did with its application. */
@ApplicationScoped
class Telling {

    @Inject
    private Outbox outbox;

    @Inject
    private Applications applications;

    void submitted(Application application, Enterprise firm) {
        send(firm.office(), application, "notice.submitted", application.getNumber());
        send(firm.countyOffice(), application, "notice.arrived", firm.getNameZh(), application.getNumber());
    }

    /** The firm's other people learn that it is theirs to approve. */
    void handedOver(Application application, Enterprise firm) {
        send(firm.office(), application, "notice.handedOver");
    }

    /** Whoever handed it over learns what the second person found. */
    void givenBack(Application application, Enterprise firm, HandoverReturn givenBack) {
        send(firm.office(), application, "notice.givenBack", givenBack.getByName(), givenBack.getReason());
    }

    /** The office that returned the application goes on with the corrected version. */
    void corrected(Application application, Enterprise firm, Correction correction) {
        var office = correction.isOfCounty() ? firm.countyOffice() : "province";
        var version = correction.getVersionNumber();
        send(office, application, "notice.corrected", firm.getNameZh(), application.getNumber(), version);
    }

    /** The firm gets its receipt; every office that may read the application stops waiting for it. */
    void withdrawn(Application application, Enterprise firm, Withdrawal withdrawal) {
        send(
                firm.office(),
                application,
                "notice.withdrawalReceived",
                application.getNumber(),
                Times.show(withdrawal.getAt()));
        applications
                .officesOf(application.getId())
                .filter(office -> !office.equals(firm.office()))
                .forEach(office ->
                        send(office, application, "notice.withdrawn", firm.getNameZh(), application.getNumber()));
    }

    void correctionDue(Application application, Enterprise firm, LocalDate due) {
        send(firm.office(), application, "notice.correctionDue", application.getNumber(), due);
    }

    void closingSoon(Application application, Enterprise firm, Call call, Instant closing) {
        send(firm.office(), application, "notice.closingSoon", call.getNumber(), Times.show(closing));
    }

    void deemedWithdrawn(Application application, Enterprise firm, String due) {
        send(firm.office(), application, "notice.deemedWithdrawn", application.getNumber(), due);
    }

    void takenOut(Application application, Enterprise firm) {
        send(firm.office(), application, "contest.notice.neither", application.getNumber());
    }

    private void send(String office, Application application, String key, Object... arguments) {
        outbox.send(office, Application.KIND, application.getId(), key, arguments);
    }
}
