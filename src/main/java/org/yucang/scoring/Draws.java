package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.yucang.person.People;
import org.yucang.platform.ProgrammeClock;

/** Shows a draw, and casts its lot again from what was kept, to see whether it falls as it fell. */
@ApplicationScoped
class Draws {

    @Inject
    private Seats seats;

    @Inject
    private Panels panels;

    @Inject
    private Experts experts;

    @Inject
    private People people;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private ProgrammeClock clock;

    /** Everyone in the pool as he would stand in a draw on these terms. */
    List<PoolRow> pool(Long applicationId, DrawTerms terms) {
        var constraints = panels.constraints(applicationId, terms);
        return experts.pool().stream()
                .map(expert -> row(expert, null, constraints.exclude(expert).orElse(null)))
                .toList();
    }

    DrawView view(Draw draw) {
        var lot = ExpertDraw.lot(
                draw.candidates().stream()
                        .filter(DrawCandidate::isAdmitted)
                        .map(DrawCandidate::candidate)
                        .toList(),
                draw.getSeed());
        var places = lot.stream().map(Candidate::personId).toList();
        var rows = draw.candidates().stream()
                .map(candidate -> row(
                        experts.get(candidate.getPersonId()),
                        candidate.isAdmitted() ? places.indexOf(candidate.getPersonId()) + 1 : null,
                        candidate.exclusion().orElse(null)))
                .toList();
        return new DrawView(draw, rows, isEqual(draw));
    }

    /** Who was drawn into which seat of any panel, those who left included. */
    List<PanelRow> panel(Long applicationId) {
        var applicant = panels.constraints(applicationId, new DrawTerms()).applicant();
        return seats.of(applicationId).stream()
                .flatMap(seat ->
                        seat.getHolders().stream().map(holder -> row(holder, deadlines.scoring(seat), applicant)))
                .toList();
    }

    private PanelRow row(SeatHolder holder, Instant due, Applicant applicant) {
        var expert = experts.get(holder.getPersonId());
        return PanelRow.of(
                holder,
                expert,
                people.get(holder.getPersonId()),
                due,
                clock.now().isAfter(due),
                holder.isGone()
                        ? null
                        : applicant.conflict(expert, clock.today()).orElse(null));
    }

    private boolean isEqual(Draw draw) {
        var first = seats.of(draw.getApplicationId()).stream()
                .filter(seat -> seat.getDraw().getId().equals(draw.getId()))
                .map(seat -> seat.getHolders().get(0).getPersonId())
                .toList();
        var again = draw.cast();
        return first.size() == again.size()
                && IntStream.range(0, first.size())
                        .allMatch(i -> first.get(i).equals(again.get(i).personId()));
    }

    private PoolRow row(Expert expert, Integer place, Exclusion exclusion) {
        return new PoolRow(
                people.get(expert.getPersonId()).getName(), expert.getFields(), expert.getEmployer(), place, exclusion);
    }
}
