package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        var constraints = constraints(seat.getApplicationId(), terms);
        var drawn = everSeated(seat.getApplicationId());
        var free = experts.pool().stream()
                .filter(expert -> !drawn.contains(expert.getPersonId()))
                .filter(expert -> constraints.exclude(expert).isEmpty())
                .map(Candidate::of)
                .toList();
        var leaving = Candidate.of(experts.get(seat.holder().getPersonId()));
        var next = ExpertDraw.next(free, seat.getDraw().getSeed(), leaving, remaining(seat));
        next.ifPresent(candidate -> {
            seat.seat(candidate.personId(), clock.now());
            telling.drawn(seat);
        });
        seats.flush();
        return next.isPresent();
    }

    private List<Candidate> remaining(Seat seat) {
        return seats.panel(seat.getApplicationId()).stream()
                .filter(other ->
                        !other.getId().equals(seat.getId()) && !other.holder().isGone())
                .map(other -> Candidate.of(experts.get(other.holder().getPersonId())))
                .toList();
    }

    private Set<Long> everSeated(Long applicationId) {
        return seats.of(applicationId).stream()
                .flatMap(seat -> seat.getHolders().stream())
                .map(SeatHolder::getPersonId)
                .collect(Collectors.toSet());
    }
}
