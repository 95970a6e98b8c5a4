package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.yucang.call.Calls;
import org.yucang.panel.Adopted;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Steps;
import org.yucang.workflow.Workflow;

/** What the process models may ask of the publicity. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublicitySteps implements Steps {

    @Inject
    private Calls calls;

    @Inject
    private Places places;

    @Inject
    private Periods periods;

    @Inject
    private Substitutes substitutes;

    @Inject
    private Adopted adopted;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Answers answers;

    @Inject
    private Workflow workflow;

    /** Until when the adopted list is to be posted: so many working days after the meeting's decision as the call says. */
    public Date dueAt(Long callId) {
        var decided = adopted.decision(callId)
                .map(decision -> LocalDate.ofInstant(decision.getSignature().getAt(), ProgrammeClock.ZONE))
                .orElse(clock.today());
        return Date.from(workingDays.endOf(
                workingDays.add(decided, calls.get(callId).getPractice().getPostingDays())));
    }

    public List<Long> places(Long callId) {
        return places.of(callId).stream().map(Place::getId).toList();
    }

    /** One second after the last day; at once where the clock has nothing to wait for, so that the model asks what is so. */
    public Date endsAt(Long placeId) {
        var holder = places.holderOf(placeId);
        return places.isRemoved(holder) || periods.isSuspended(holder)
                ? Date.from(clock.now())
                : Date.from(periods.end(holder).orElseThrow().plusSeconds(1));
    }

    public boolean passed(Long placeId) {
        return periods.isOver(places.holderOf(placeId), clock.now());
    }

    public boolean suspended(Long placeId) {
        return periods.isSuspended(places.holderOf(placeId));
    }

    public boolean removed(Long placeId) {
        return places.isRemoved(places.holderOf(placeId));
    }

    public void nameSubstitute(Long placeId) {
        if (removed(placeId)) {
            substitutes.name(placeId);
        }
    }

    public boolean occupied(Long placeId) {
        return !removed(placeId);
    }

    /** Tells both sides what became of an objection, and the call that it is answered. */
    public void ruled(Long objectionId) {
        workflow.tell("ObjectionRuled", answers.tell(objectionId));
    }
}
