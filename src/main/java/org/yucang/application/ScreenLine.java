package org.yucang.application;

import java.io.Serializable;
import java.util.Locale;
import org.yucang.workflow.DecisionTable;

/** A question of the screener as it is shown: named as the call's own table names it. */
public record ScreenLine(String input, String atMost, boolean number, String zh, String en) implements Serializable {

    static ScreenLine of(ScreenQuestion question, DecisionTable.Input column) {
        return new ScreenLine(
                column.name(),
                question.getAtMost(),
                column.type().equals("number"),
                column.label().zh(),
                column.label().en());
    }

    public String label(Locale language) {
        return new DecisionTable.Label(zh, en).in(language);
    }
}
