package org.yucang.scoring;

/** What an expert knows; every panel needs at least one of each. */
public enum ExpertField {
    /** Finance or audit. */
    FINANCE,
    /** Logistics and warehousing. */
    LOGISTICS,
    /** Cross-border e-commerce. */
    CROSSBORDER;

    /** The message that says that nobody who knows this may be drawn. */
    String missingKey() {
        return "draw.fieldMissing." + name();
    }
}
