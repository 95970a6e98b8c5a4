package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yucang.application.Contests;
import org.yucang.platform.Actor;
import org.yucang.platform.ProgrammeClock;

/** Casts the lot for the panels, and again by the same lot for a seat that has become free. */
@ApplicationScoped
class Panels {

    private static final RandomGenerator SEEDS = new SecureRandom();

    @Inject
    private Applicants applicants;

    @Inject
    private Contests contests;

    @Inject
    private Experts experts;

    @Inject
    private Seats seats;

    @Inject
    private Loads loads;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Telling telling;

    @Inject
    private ProgrammeClock clock;

    DrawConstraints constraints(Long applicationId, DrawTerms terms) {
        var today = clock.today();
        var due = LocalDate.ofInstant(deadlines.scoringFrom(applicationId, clock.now()), ProgrammeClock.ZONE);
        return new DrawConstraints(applicants.of(applicationId), today, due, terms, loads.now());
    }

    void draw(Long applicationId, DrawTerms terms, Actor by) {
        contests.demandNone(applicationId);
        var constraints = constraints(applicationId, terms);
        var draw = new Draw(applicationId, pseudonyms.next(applicationId), terms, SEEDS.nextLong(), by, clock.now());
        var before = everSeated(applicationId);
        experts.pool().stream()
                .filter(expert -> !before.contains(expert.getPersonId()))
                .forEach(expert -> draw.enter(expert, constraints.exclude(expert)));
        var chosen = draw.cast();
        var panel = IntStream.range(0, chosen.size())
                .mapToObj(i -> new Seat(draw, i + 1, chosen.get(i).personId(), clock.now()))
                .toList();
        seats.add(draw, panel);
        panel.forEach(telling::drawn);
    }

    /** Gives every vacant seat of the panel to the next by the lot, as far as there is anybody. */
    void fill(Long applicationId, DrawTerms terms) {
        seats.panel(applicationId).stream().filter(Seat::isVacant).forEach(seat -> replace(seat, terms));
    }

    /** Gives a seat to the next by the lot of its draw; says whether there was anybody. */
    boolean replace(Seat seat, DrawTerms terms) {
        var now = clock.now();
        var constraints = constraints(seat.getApplicationId(), terms);
        var pool = pool(seat.getDraw(), now);
        var lot = new Lot(seat.getDraw(), seats.panel(seat.getApplicationId()));
        var succession = lot.next(seat, now, id -> constraints.exclude(pool.get(id)));
        succession.successor().ifPresent(expert -> {
            seat.substitute(expert, succession.passed(), now);
            telling.drawn(seat);
        });
        seats.flush();
        return succession.successor().isPresent();
    }

    /** All experts; those who were not there yet are entered behind the lot, but for whoever sat on an earlier panel. */
    private Map<Long, Expert> pool(Draw draw, Instant now) {
        var known = draw.candidates().stream()
                .map(DrawCandidate::getPersonId)
                .collect(Collectors.toCollection(HashSet::new));
        known.addAll(everSeated(draw.getApplicationId()));
        var pool = experts.pool();
        pool.stream()
                .filter(expert -> !known.contains(expert.getPersonId()))
                .forEach(expert -> draw.enterLater(expert, now));
        return pool.stream().collect(Collectors.toMap(Expert::getPersonId, Function.identity()));
    }

    private Set<Long> everSeated(Long applicationId) {
        return seats.of(applicationId).stream()
                .flatMap(seat -> seat.getHolders().stream())
                .map(SeatHolder::getPersonId)
                .collect(Collectors.toSet());
    }
}
