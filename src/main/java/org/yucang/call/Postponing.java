package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Workflow;

/** The province gives a stage more working days by a numbered notice, everywhere or for the firms of some regions. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Postponing {

    /** All but the submission, whose closing is a moment. */
    public static final Set<Stage> STAGES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Stage.SUBMISSION)));

    private static final int MOST = 120;

    @Inject
    private Calls calls;

    @Inject
    private StageExtensions extensions;

    @Inject
    private Regions regions;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<StageExtended> extended;

    public void postpone(Long callId, Stage stage, int days, ExtensionNotice notice) {
        var call = calls.getPublished(callId);
        calls.lock(callId);
        if (!STAGES.contains(stage) || days < 1 || days > MOST) {
            throw new RuleViolation("call.fault.limit", MOST);
        }
        if (stage.isOfTheWholeCall() && !notice.regions().isEmpty()) {
            throw new RuleViolation("call.extension.wholeCall");
        }
        var extension = new StageExtension(callId, stage, days, notice, clock.now(), user.name());
        extensions.add(extension);
        audit.record("act.stageExtended", "call", callId, notice.documentNumber(), stage, days, notice.reason());
        workflow.askDeadlinesAgain(Publishing.CALL, callId);
        var news = new StageExtended(call, extension);
        regions.offices(notice.regions()).forEach(office -> news.tell(outbox, office));
        extended.fire(news);
    }
}
