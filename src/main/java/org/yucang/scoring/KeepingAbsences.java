package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** An expert says when he is away, or the province for him; no draw asks him to score on such a day. */
@Stateless
@RolesAllowed({Role.EXPERT, Role.PROVINCE})
public class KeepingAbsences {

    @Inject
    private KeepingExpert keeping;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    public void away(Long personId, LocalDate first, LocalDate last) {
        if (last.isBefore(clock.today())) {
            throw new RuleViolation("expert.absence.past");
        }
        keeping.expert(personId).away(first, last, clock.now());
        audit.record("act.absenceEntered", "expert", keeping.expert(personId).getPersonId(), first, last);
    }

    public void strikeAbsence(Long personId, Long absenceId) {
        keeping.expert(personId).getAbsences().stream()
                .filter(absence -> absence.getId().equals(absenceId))
                .findFirst()
                .orElseThrow(() -> new NotFound("absence", absenceId))
                .strike(clock.now());
    }
}
