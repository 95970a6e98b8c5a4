package org.yucang.application;

import java.io.Serializable;

/**
 * What one eligibility rule says: passed, failed, or to be confirmed by an authority ({@code body}), on which figure and
 * threshold.
 */
public record RuleAnswer(String rule, String level, String outcome, String figure, String threshold, String body)
        implements Serializable {

    public static final String PASSED = "passed";
    public static final String FAILED = "failed";
    public static final String TO_CONFIRM = "toConfirm";
    static final String BLOCK = "block";

    /** Whether the application cannot be submitted because of this rule. */
    public boolean isBlocking() {
        return FAILED.equals(outcome) && BLOCK.equals(level);
    }

    /** Whether officials have to decide it: the programme has no data for it, or it failed and yet does not block. */
    public boolean isLeftToOfficials() {
        return TO_CONFIRM.equals(outcome) || FAILED.equals(outcome) && !isBlocking();
    }

    /** The shape of its state word. */
    public String kind() {
        return switch (outcome) {
            case PASSED -> "done";
            case TO_CONFIRM -> "wait";
            default -> isBlocking() ? "stop" : "soon";
        };
    }
}
