package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.yucang.person.People;
import org.yucang.person.Person;

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

    /** Everyone in the pool as he would stand in a draw on these terms. */
    List<PoolRow> pool(Long applicationId, DrawTerms terms) {
        var constraints = panels.constraints(applicationId, terms);
        var pool = experts.pool();
        var names = people.all(pool.stream().map(Expert::getPersonId).toList());
        return pool.stream()
                .map(expert -> row(
                        expert,
                        names.get(expert.getPersonId()),
                        null,
                        constraints.exclude(expert).orElse(null)))
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
        var ids = draw.candidates().stream().map(DrawCandidate::getPersonId).toList();
        var pool = experts.all(ids);
        var names = people.all(ids);
        var rows = draw.candidates().stream()
                .map(candidate -> row(
                        pool.get(candidate.getPersonId()),
                        names.get(candidate.getPersonId()),
                        candidate.isAdmitted() ? places.indexOf(candidate.getPersonId()) + 1 : null,
                        candidate.exclusion().orElse(null)))
                .toList();
        return new DrawView(draw, rows, isEqual(draw));
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

    private static PoolRow row(Expert expert, Person person, Integer place, Exclusion exclusion) {
        return new PoolRow(person.getName(), expert.getFields(), expert.getEmployer(), place, exclusion);
    }
}
