package org.yucang.panel;

import java.util.Locale;

/** What officials do when the awards together exceed the budget; one mode holds for the whole call. */
public enum BudgetMode {
    /** Nothing: the awards stay within the budget. */
    WITHIN,
    /** Every award is reduced by the same factor, budget ÷ sum, and rounded down to the call's step. */
    PRO_RATA,
    /** The lowest leave the list for the reserve until the rest fits. */
    CUT,
    /** The lowest keep tier and place, but their award is carried to next year's budget. */
    CARRY;

    /** The message key that says it to a reader. */
    public String getKey() {
        return "panel.mode." + name().toLowerCase(Locale.ROOT);
    }
}
