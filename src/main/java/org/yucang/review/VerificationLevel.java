package org.yucang.review;

/** Who verified a figure. The further down, the more it counts; customs speaks for the exports under code 9810 alone. */
public enum VerificationLevel {
    /** Recorded and shown, but not what points are computed from. */
    COUNTY,
    CITY,
    PROVINCE,
    CUSTOMS,
    /** What a team found on the spot. */
    SITE;

    boolean counts() {
        return this != COUNTY;
    }
}
