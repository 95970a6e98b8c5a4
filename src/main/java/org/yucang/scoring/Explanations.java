package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Workflow;

/** Who has still to explain a sheet that lies far off the median, and until when; the model gave him that step. */
@ApplicationScoped
class Explanations {

    @Inject
    private Seats seats;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    /** The seats of a panel whose experts have still to explain. */
    List<Seat> owed(Long applicationId) {
        var holders = workflow.holders(ExplainingScores.EXPLAIN, applicationId);
        return holders.isEmpty()
                ? List.of()
                : seats.panel(applicationId).stream()
                        .filter(seat ->
                                holders.contains(seat.holder().getPersonId().toString()))
                        .toList();
    }

    Instant due(Long applicationId) {
        return deadlines.explaining(new Panel(seats.panel(applicationId)).valid());
    }

    /** Whether the time in which they were to explain is over. */
    boolean isOverdue(Long applicationId) {
        return clock.now().isAfter(due(applicationId));
    }
}
