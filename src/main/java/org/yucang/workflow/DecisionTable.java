package org.yucang.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A decision table as people read and edit it. */
public record DecisionTable(String id, Label label, List<Label> inputs, List<Label> outputs, List<Rule> rules) {

    /** A name in both languages. */
    public record Label(String zh, String en) {

        public String in(Locale language) {
            return "en".equals(language.getLanguage()) && !en.isBlank() ? en : zh;
        }
    }

    /** A row: what it says in words, and its cells, those of the inputs first. */
    public record Rule(String id, Label label, List<Cell> cells) {}

    /** A cell, by the id under which its changed text is written back. */
    public record Cell(String id, String text) {}

    public List<Label> columns() {
        return Stream.concat(inputs.stream(), outputs.stream()).toList();
    }
}
