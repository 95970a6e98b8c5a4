package org.yucang.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.Colleagues;
import org.yucang.person.CurrentUser;
import org.yucang.person.Person;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** An official who will be away names a colleague of the same office, in whose inbox the tasks appear meanwhile. */
@Stateless
@RolesAllowed({Role.COUNTY, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.CUSTOMS, Role.FINANCE, Role.DEPARTMENT})
public class TakingLeave {

    @Inject
    private Leaves leaves;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<Person> colleagues() {
        return colleagues.mine();
    }

    public List<LeaveOfAbsence> own() {
        return leaves.of(user.id());
    }

    /** Refused where the days are in the wrong order or past, or the deputy is not of the same office. */
    public void leave(LocalDate firstDay, LocalDate lastDay, Long deputyId) {
        if (lastDay.isBefore(firstDay) || lastDay.isBefore(clock.today())) {
            throw new RuleViolation("leave.days");
        }
        var deputy = colleagues.one(deputyId);
        leaves.add(new LeaveOfAbsence(user.id(), deputyId, firstDay, lastDay, clock.now()));
        audit.record("act.leaveTaken", "person", user.id(), firstDay, lastDay, deputy.getName());
    }

    public void comeBack(Long leaveId) {
        var leave = own().stream()
                .filter(own -> own.getId().equals(leaveId))
                .findFirst()
                .orElseThrow(() -> new NotFound("leave", leaveId));
        leaves.end(leave.getId());
        audit.record("act.leaveEnded", "person", user.id(), leave.getLastDay());
    }
}
