package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.yucang.application.Application;
import org.yucang.platform.Actor;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Searches the panels in which an expert sits when what is known of him has changed, and takes him off where it bars him. */
@ApplicationScoped
class Links {

    @Inject
    private Seats seats;

    @Inject
    private Applicants applicants;

    @Inject
    private Departures departures;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    /** Searches all panels he has ever sat in, for a tie may be older than they are; says how many he has left. */
    int all(Expert expert) {
        return search(expert, seat -> true);
    }

    /** Searches the panels that can still change an outcome, for what he is from today on; says how many he has left. */
    int open(Expert expert) {
        return search(expert, seat -> !departures.isClosed(seat.getApplicationId()));
    }

    private int search(Expert expert, Predicate<Seat> which) {
        var barred = seats.heldBy(expert.getPersonId()).stream()
                .filter(which)
                .filter(seat -> applicants
                        .of(seat.getApplicationId())
                        .conflict(expert, clock.today())
                        .isPresent())
                .toList();
        barred.forEach(this::takeOff);
        return barred.size();
    }

    private void takeOff(Seat seat) {
        audit.record("act.linkFound", Application.KIND, seat.getApplicationId(), seat.getPosition());
        departures.leave(seat, Departure.Cause.LINK, "—", Actor.SYSTEM);
    }
}
