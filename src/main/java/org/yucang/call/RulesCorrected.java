package org.yucang.call;

/** Another edition of a call's tables holds from now on; what was judged by the former is to be judged again. */
public record RulesCorrected(Call call, RuleCorrection correction) {

    /** The order in which the features judge again: conditions, then points, then the ranking. */
    public static final int CONDITIONS = 1000;

    public static final int POINTS = 2000;
    public static final int RANKING = 3000;
}
