package org.yucang.scoring;

import java.util.List;

/** What an expert knows; every panel needs at least one of each of the first three. */
public enum ExpertField {
    /** Finance or audit. */
    FINANCE,
    /** Logistics and warehousing. */
    LOGISTICS,
    /** Cross-border e-commerce. */
    CROSSBORDER,
    /** Information technology. */
    IT,
    /** Law and compliance. */
    LAW;

    /** Without somebody who knows each of these there is no panel. */
    static final List<ExpertField> REQUIRED = List.of(FINANCE, LOGISTICS, CROSSBORDER);

    /** The message that says that nobody who knows this may be drawn. */
    String missingKey() {
        return "draw.fieldMissing." + name();
    }
}
