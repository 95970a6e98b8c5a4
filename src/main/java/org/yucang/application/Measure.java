package org.yucang.application;

/** How a figure comes about: typed, looked up in the entries of the warehouses, or following from other figures. */
enum Measure {
    TYPED,
    SUM,
    COUNT,
    DISTINCT,
    LONGEST,
    SHORTEST,
    TOTAL,
    PERCENT,
    GROWTH;

    /** Whether the warehouses give it. */
    boolean isOfWarehouses() {
        return compareTo(SUM) >= 0 && compareTo(SHORTEST) <= 0;
    }

    /** Whether it is computed anew whenever one of its sources changes. */
    boolean isDerived() {
        return compareTo(TOTAL) >= 0;
    }
}
