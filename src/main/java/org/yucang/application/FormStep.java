package org.yucang.application;

/** A step of filling in an application: its group, its title and line as message keys, its page, and how far it is. */
public record FormStep(String group, String title, String text, String link, String kind, String word, int left) {

    static final String DONE = "done";
    static final String DOING = "doing";
    static final String TODO = "todo";
    static final String WAIT = "wait";

    public boolean isDone() {
        return kind.equals(DONE);
    }
}
