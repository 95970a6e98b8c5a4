package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private Explanations explanations;

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
        var owed = explanations.owed(applicationId);
        return drawn.stream()
                .flatMap(seat -> seat.getHolders().stream()
                        .map(holder -> row(
                                holder,
                                pool.get(holder.getPersonId()),
                                names.get(holder.getPersonId()),
                                owed.contains(seat),
                                applicant)))
                .toList();
    }

    private PanelRow row(SeatHolder holder, Expert expert, Person person, boolean owed, Applicant applicant) {
        var explains = owed && !holder.isGone();
        var due =
                explains ? explanations.due(holder.getSeat().getApplicationId()) : deadlines.scoring(holder.getSeat());
        return PanelRow.of(
                holder,
                expert,
                person,
                due,
                clock.now().isAfter(due),
                explains,
                holder.isGone()
                        ? null
                        : applicant.conflict(expert, clock.today()).orElse(null));
    }
}
