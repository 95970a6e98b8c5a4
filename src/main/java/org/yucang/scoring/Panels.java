package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yucang.application.Applications;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Actor;
import org.yucang.platform.ProgrammeClock;

/** Casts the lot for the panels, and again by the same lot for a seat that has become free. */
@ApplicationScoped
class Panels {

    private static final RandomGenerator PSEUDONYMS = new java.security.SecureRandom();

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Experts experts;

    @Inject
    private Seats seats;

    @Inject
    private ProgrammeClock clock;

    /** Nobody of the applicant's own city administration, and none of its own employees. */
    DrawConstraints constraints(Long applicationId, int size) {
        var enterprise = enterprises.get(applications.get(applicationId).getEnterpriseId());
        return new DrawConstraints(size, enterprise.getUnitCode(), enterprise.getNameZh());
    }

    void draw(Long applicationId, int size, long seed, Actor by) {
        var pool = experts.pool();
        var chosen = ExpertDraw.draw(pool, constraints(applicationId, size), seed);
        var draw = new Draw(applicationId, pseudonym(applicationId), size, seed, pool, by, clock.now());
        seats.add(
                draw,
                IntStream.range(0, size)
                        .mapToObj(i -> new Seat(draw, i + 1, chosen.get(i), clock.now()))
                        .toList());
    }

    /** Gives a seat to the next by the lot of its draw, who has not been drawn for this application yet. */
    void replace(Seat seat) {
        var draw = seat.getDraw();
        var all = seats.of(seat.getApplicationId());
        var drawn = all.stream()
                .flatMap(other -> other.getHolders().stream())
                .map(SeatHolder::getPersonId)
                .collect(Collectors.toSet());
        var remaining = all.stream()
                .filter(other -> !other.getId().equals(seat.getId()))
                .map(other -> other.holder().getPersonId())
                .collect(Collectors.toSet());
        seat.seat(
                ExpertDraw.next(
                        experts.among(draw.candidateIds()),
                        constraints(seat.getApplicationId(), draw.getSeats()),
                        draw.getSeed(),
                        drawn,
                        fieldsOf(remaining)),
                clock.now());
        seats.flush();
    }

    private List<Expert> fieldsOf(Set<Long> remaining) {
        return remaining.isEmpty() ? List.of() : experts.among(remaining);
    }

    /** What experts call the application; its number would tell them whose it is. */
    private String pseudonym(Long applicationId) {
        return seats.latestDraw(applicationId)
                .map(Draw::getPseudonym)
                .orElseGet(() -> PSEUDONYMS
                        .ints(100, 1000)
                        .mapToObj(number -> "P-" + number)
                        .limit(10_000)
                        .filter(name -> !seats.isTaken(name))
                        .findFirst()
                        .orElseGet(() -> "P-" + (1000 + applicationId)));
    }
}
