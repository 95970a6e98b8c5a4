package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yucang.CreditCode;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** An expert keeps his ties up to date, or the province for him; a tie that is a conflict takes effect at once. */
@Stateless
@RolesAllowed({Role.EXPERT, Role.PROVINCE})
public class KeepingExpert {

    private static final String KIND = "expert";

    @Inject
    private Experts experts;

    @Inject
    private Seats seats;

    @Inject
    private Links links;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    /** Himself, unless the province looks at somebody; anyone else does not exist for him. */
    public Expert expert(Long personId) {
        if (personId != null && !user.has(Role.PROVINCE) && !personId.equals(user.id())) {
            throw new NotFound("expert", personId);
        }
        return experts.get(personId == null ? user.id() : personId);
    }

    /** Adds a tie and takes him off every panel whose applicant it leads to; says how many those were. */
    public int tie(Long personId, TieKind kind, String name, String creditCode, LocalDate endedOn) {
        var expert = expert(personId);
        var code = creditCode == null || creditCode.isBlank() ? null : creditCode.strip();
        if (code != null) {
            CreditCode.check(code);
        }
        expert.tie(kind, name.strip(), code, endedOn, clock.now());
        audit.record("act.tieEntered", KIND, expert.getPersonId(), kind, name);
        return links.all(expert);
    }

    public void strikeTie(Long personId, Long tieId) {
        var expert = expert(personId);
        expert.getTies().stream()
                .filter(tie -> tie.getId().equals(tieId))
                .findFirst()
                .orElseThrow(() -> new NotFound("tie", tieId))
                .strike(clock.now());
        audit.record("act.tieStruck", KIND, expert.getPersonId(), tieId);
    }

    /** The projects he scores or has scored, by the names under which he knows them. */
    public List<OwnSeat> seats(Long personId) {
        return seats.heldBy(expert(personId).getPersonId()).stream()
                .map(OwnSeat::of)
                .toList();
    }
}
