package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private ProgrammeClock clock;

    /** Everyone in the pool as he would stand in a draw on these terms. */
    List<PoolRow> pool(Long applicationId, DrawTerms terms) {
        var constraints = panels.constraints(applicationId, terms);
        var pool = experts.pool();
        var names = people.all(pool.stream().map(Expert::getPersonId).toList());
        return pool.stream()
                .map(expert -> PoolRow.of(
                        null,
                        names.get(expert.getPersonId()).getName(),
                        expert,
                        null,
                        constraints.exclude(expert).orElse(null)))
                .toList();
    }

    DrawView view(Draw draw) {
        var rows = rows(draw);
        var lot = new Lot(
                draw,
                seats.of(draw.getApplicationId()).stream()
                        .filter(seat -> seat.getDraw().getId().equals(draw.getId()))
                        .toList());
        var substitutes = lot.substitutes()
                .sorted(Comparator.comparing(SeatHolder::getSince))
                .map(holder -> substitute(holder, rows))
                .toList();
        return new DrawView(draw, List.copyOf(rows.values()), substitutes, lot.repeats());
    }

    /** Everyone of a draw by his number, kept under his account. */
    private Map<Long, PoolRow> rows(Draw draw) {
        var candidates = draw.candidates();
        var places = draw.order(clock.now()).stream().map(Candidate::personId).toList();
        var ids = candidates.stream().map(DrawCandidate::getPersonId).toList();
        var pool = experts.all(ids);
        var names = people.all(ids);
        var rows = new LinkedHashMap<Long, PoolRow>();
        for (var candidate : candidates) {
            var id = candidate.getPersonId();
            rows.put(
                    id,
                    PoolRow.of(
                            rows.size() + 1,
                            names.get(id).getName(),
                            pool.get(id),
                            places.indexOf(id) + 1,
                            candidate.exclusion().orElse(null)));
        }
        return rows;
    }

    private static SubstituteRow substitute(SeatHolder holder, Map<Long, PoolRow> rows) {
        return new SubstituteRow(
                holder.getSeat().getPosition(),
                rows.get(holder.getPersonId()),
                holder.passed().entrySet().stream()
                        .map(passed -> rows.get(passed.getKey()).excluded(passed.getValue()))
                        .sorted(Comparator.comparing(PoolRow::place))
                        .toList());
    }
}
