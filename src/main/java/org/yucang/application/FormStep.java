package org.yucang.application;

import java.util.List;
import java.util.stream.IntStream;

/** A step of filling in an application: its group, its title and line as message keys, its page, and how far it is. */
public record FormStep(String group, String title, String text, String link, String kind, String word, int left) {

    static final String DONE = "done";
    static final String DOING = "doing";
    static final String UNTOUCHED = "todo";
    static final String WAIT = "wait";

    /** The step that follows the one with a page, and its section where the page has several. */
    static FormStep after(List<FormStep> steps, String page, String section) {
        return IntStream.range(0, steps.size() - 1)
                .filter(i -> steps.get(i).is(page, section))
                .mapToObj(i -> steps.get(i + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this is the step with a page, and its section where the page has several. */
    boolean is(String page, String section) {
        return link.startsWith("/application/" + page + "?")
                && (section == null || link.endsWith("&section=" + section));
    }

    public boolean isDone() {
        return kind.equals(DONE);
    }
}
