package org.yucang.report;

import java.util.Locale;

/** How far the money of a recognised firm has come. */
public enum PaymentState {
    /** Not yet released by provincial finance. */
    PREPARING("wait"),
    /** Released to the city, not yet paid. */
    RELEASED("doing"),
    /** Paid to the firm. */
    PAID("done"),
    /** Carried to next year's budget. */
    CARRIED("todo");

    private final String kind;

    PaymentState(String kind) {
        this.kind = kind;
    }

    /** The shape in which pages show it. */
    public String getKind() {
        return kind;
    }

    /** The message key that says it to a reader. */
    public String getKey() {
        return "report.payment." + name().toLowerCase(Locale.ROOT);
    }
}
