package org.yucang.desk;

import org.omnifaces.util.Beans;

/** The word and the shape for the time that is left: overdue, due today, soon, or so many working days. */
public final class DueWords {

    private static final int SOON = 2;

    private DueWords() {}

    public static String word(Integer left) {
        if (left == null) {
            return "";
        }
        var texts = Beans.getReference(ReaderTexts.class);
        if (left == 0) {
            return texts.get("tag.dueToday");
        }
        return left < 0 ? texts.say("tag.overdue", -left) : texts.say("tag.daysLeft", left);
    }

    public static String kind(Integer left) {
        if (left == null || left > SOON) {
            return "todo";
        }
        return left < 0 ? "late" : "soon";
    }
}
