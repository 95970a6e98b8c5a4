package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.platform.ProgrammeClock;

/** Shows who sits and sat on the panels of an application. */
@ApplicationScoped
class Seatings {

    @Inject
    private Seats seats;

    @Inject
    private Applicants applicants;

    @Inject
    private Experts experts;

    @Inject
    private People people;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private ProgrammeClock clock;

    /** Who was drawn into which seat of any panel, those who left included. */
    List<PanelRow> of(Long applicationId) {
        var applicant = applicants.of(applicationId);
        var drawn = seats.of(applicationId);
        var ids = drawn.stream()
                .flatMap(seat -> seat.getHolders().stream())
                .map(SeatHolder::getPersonId)
                .toList();
        var pool = experts.all(ids);
        var names = people.all(ids);
        return drawn.stream()
                .flatMap(seat -> seat.getHolders().stream()
                        .map(holder -> row(
                                holder,
                                pool.get(holder.getPersonId()),
                                names.get(holder.getPersonId()),
                                deadlines.scoring(seat),
                                applicant)))
                .toList();
    }

    private PanelRow row(SeatHolder holder, Expert expert, Person person, Instant due, Applicant applicant) {
        return PanelRow.of(
                holder,
                expert,
                person,
                due,
                clock.now().isAfter(due),
                holder.isGone()
                        ? null
                        : applicant.conflict(expert, clock.today()).orElse(null));
    }
}
