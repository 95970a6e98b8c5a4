package org.yucang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.panel.Adopted;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.review.Signature;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The province posts the adopted list under a numbered notice; every firm that was ranked is told where it stands. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class PublishingList {

    static final Step PUBLISH_LIST = new Step("PublishList");
    static final String CALL = "call";
    static final ProcessKey PROCESS = new ProcessKey("Call", "callId");

    @Inject
    private Calls calls;

    @Inject
    private Adopted adopted;

    @Inject
    private Announcement telling;

    @Inject
    private ListedFirms firms;

    @Inject
    private Places places;

    @Inject
    private PublicityNotices notices;

    @Inject
    private StageLimits limits;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    public Call call(Long callId) {
        return calls.get(callId);
    }

    public List<ListedFirm> list(Long callId) {
        return firms.adopted(callId);
    }

    /** The days of a list posted today: the first is the next working day. */
    public List<LocalDate> firstAndLastDay(Long callId) {
        var today = clock.today();
        return List.of(
                workingDays.add(today, 1), workingDays.add(today, limits.days(callId, Stage.PUBLICITY, List.of())));
    }

    public void publish(Long callId, String number) {
        workflow.demand(PUBLISH_LIST, callId);
        var today = clock.today();
        notices.add(new PublicityNotice(callId, number, today, new Signature("province", user.current(), clock.now())));
        places.open(callId, adopted.of(callId), today);
        audit.record("act.listPublished", CALL, callId, number);
        telling.tell(callId, number, firstAndLastDay(callId));
        workflow.complete(PUBLISH_LIST, callId);
    }
}
