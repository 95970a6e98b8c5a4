package org.yucang.call;

import java.util.EnumSet;
import java.util.Set;

/** A stage with a limit of its own, in working days; the defaults are assumed ones that each call may change. */
public enum Stage {
    SUBMISSION(20),
    ACCEPTANCE(5),
    CORRECTION(5),
    /** Two firms choose whose a warehouse is; its days are a threshold of the call's table. */
    CONTEST(0),
    RECOMMENDATION(10),
    QUALIFICATION(10),
    CUSTOMS(10),
    DRAW(2),
    SCORING(5),
    SITE_CHECK(10),
    CONSULTATION(5),
    MEETING(5),
    PUBLICITY(5),
    ACKNOWLEDGEMENT(2),
    RULING(10),
    RECOGNITION(3),
    RELEASE(10),
    PAYMENT(15);

    private static final Set<Stage> TOGETHER = EnumSet.of(CONSULTATION, MEETING, PUBLICITY, RECOGNITION, RELEASE);

    private final int usualDays;

    Stage(int usualDays) {
        this.usualDays = usualDays;
    }

    /** Whether the call itself says how long it takes. */
    boolean isLimitedByCall() {
        return this != CONTEST;
    }

    /** Whether all firms pass it together, so that no region can have more time for it than another. */
    public boolean isOfTheWholeCall() {
        return TOGETHER.contains(this);
    }

    public int usualDays() {
        return usualDays;
    }

    /** The message key of its name. */
    public String key() {
        return "call.stage." + name();
    }
}
