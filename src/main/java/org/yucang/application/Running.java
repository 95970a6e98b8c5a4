package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.workflow.Position;
import org.yucang.workflow.Positions;

/** Whether an application is still in the running, and on which side of the meeting. */
@ApplicationScoped
public class Running {

    /** The first step of the call's model behind the meeting. */
    private static final String DECIDED = "PublishList";

    /** The step from which on a firm has its certificate. */
    private static final String RECOGNISED = "StartAwards";

    @Inject
    private Settlements settlements;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Positions positions;

    /** Whether the meeting has still to decide on it: the firm may leave by itself, and a change in its panel counts. */
    public boolean isBeforeMeeting(Application application) {
        return isIn(application)
                && positions
                        .of(Now.CALL, application.getCallId())
                        .filter(position -> position.isEnded() || isPast(position, DECIDED))
                        .isEmpty();
    }

    /** Whether the meeting has decided and the recognition is still to come: the firm may leave with consent alone. */
    public boolean isAfterMeeting(Application application) {
        return isIn(application)
                && positions
                        .of(Now.CALL, application.getCallId())
                        .filter(position ->
                                !position.isEnded() && isPast(position, DECIDED) && !isPast(position, RECOGNISED))
                        .isPresent();
    }

    private boolean isIn(Application application) {
        return application.isSubmitted()
                && withdrawals.of(application.getId()).isEmpty()
                && settlements
                        .of(application.getId())
                        .map(settlement -> settlement.getOutcome().equals(Outcome.SCORED))
                        .orElse(true);
    }

    private static boolean isPast(Position position, String step) {
        return position.here().contains(step) || position.done().contains(step);
    }
}
