package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yucang.RuleViolation;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** When the stages of a call are expected to run if every limit is used in full, one after the other from the closing. */
@ApplicationScoped
public class Timeline {

    private static final List<Stage> AFTER_SUBMISSION = List.of(
            Stage.ACCEPTANCE,
            Stage.CORRECTION,
            Stage.RECOMMENDATION,
            Stage.QUALIFICATION,
            Stage.DRAW,
            Stage.SCORING,
            Stage.SITE_CHECK,
            Stage.CONSULTATION,
            Stage.MEETING,
            Stage.PUBLICITY,
            Stage.RECOGNITION,
            Stage.RELEASE,
            Stage.PAYMENT);

    @Inject
    private WorkingDays days;

    @Inject
    private StageLimits limits;

    /** The timeline of a call with a window, as it is for a firm whose region no notice names. */
    public Expectation of(Call call) {
        return of(call, List.of());
    }

    /** The same for a firm of these regions, with what notices have added for them. */
    public Expectation of(Call call, Collection<String> regions) {
        return of(call.getOpensAt(), call.getClosing().of(regions), limits.of(call.getId(), regions));
    }

    Expectation of(Instant opensAt, Instant closesAt, Map<Stage, Integer> stageLimits) {
        return expect(new Milestone(Stage.SUBMISSION, day(opensAt), day(closesAt)), stageLimits, days::add);
    }

    static Expectation expect(Milestone submission, Map<Stage, Integer> limits, Counting counting) {
        var milestones = new ArrayList<>(List.of(submission));
        var last = submission.until();
        for (var stage : AFTER_SUBMISSION) {
            try {
                var first = counting.add(last, 1);
                last = counting.add(last, limits.get(stage));
                milestones.add(new Milestone(stage, first, last));
            } catch (RuleViolation noCalendar) {
                return new Expectation(milestones, String.valueOf(noCalendar.arguments()[0]));
            }
        }
        return new Expectation(milestones, null);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ProgrammeClock.ZONE);
    }

    /** Counts working days from a day that itself does not count. */
    interface Counting {
        LocalDate add(LocalDate start, int workingDays);
    }
}
