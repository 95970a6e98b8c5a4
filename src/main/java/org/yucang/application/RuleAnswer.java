package org.yucang.application;

/**
 * What one eligibility rule says: passed, failed, or to be confirmed by an authority ({@code body}), on which figure and
 * threshold.
 */
public record RuleAnswer(String rule, String level, String outcome, String figure, String threshold, String body) {

    public static final String PASSED = "passed";
    public static final String FAILED = "failed";
    public static final String TO_CONFIRM = "toConfirm";
    static final String BLOCK = "block";

    /** Whether the application cannot be submitted because of this rule. */
    public boolean isBlocking() {
        return FAILED.equals(outcome) && BLOCK.equals(level);
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
