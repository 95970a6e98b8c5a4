package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;

/** Whoever runs the portal writes down when it could not be used; what was written stays. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.ADMIN})
public class RecordingOutages {

    @Inject
    private Outages outages;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<Outage> latest() {
        return outages.latest();
    }

    public void record(Instant from, Instant until, String what) {
        var outage = outages.add(new Outage(from, until, what, clock.now(), user.name()));
        audit.record("act.outageRecorded", "outage", outage.getId(), Times.show(from), Times.show(until), what);
    }
}
