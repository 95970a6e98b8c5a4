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

/** The province gives a stage of the firms of some regions more working days by a numbered notice. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Postponing {

    /** The stages that are reviewed region by region, or firm by firm. */
    public static final Set<Stage> STAGES =
            Collections.unmodifiableSet(EnumSet.range(Stage.ACCEPTANCE, Stage.SITE_CHECK));

    private static final int MOST = 120;

    @Inject
    private Calls calls;

    @Inject
    private StageExtensions extensions;

    @Inject
    private Regions regions;

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
        var extension = new StageExtension(callId, stage, days, notice, clock.now(), user.name());
        extensions.add(extension);
        audit.record("act.stageExtended", "call", callId, notice.documentNumber(), stage, days, notice.reason());
        regions.offices(notice.regions())
                .forEach(office -> outbox.send(
                        office,
                        "call",
                        callId,
                        "call.told.stage." + stage,
                        call.getNumber(),
                        notice.documentNumber(),
                        days,
                        notice.reason()));
        extended.fire(new StageExtended(call, extension));
    }
}
