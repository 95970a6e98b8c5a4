package org.yucang.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A decision table as people read and edit it. */
public record DecisionTable(String id, Label label, List<Input> inputs, List<Label> outputs, List<Rule> rules) {

    /** A name in both languages. */
    public record Label(String zh, String en) {

        public String in(Locale language) {
            return "en".equals(language.getLanguage()) && !en.isBlank() ? en : zh;
        }
    }

    /** What a column asks for: the name of the fact, and whether it is a number, a boolean or a string. */
    public record Input(String name, String type, Label label) {}

    /** A row: what it says in words, and its cells, those of the inputs first. */
    public record Rule(String id, Label label, List<Cell> cells) {

        /** Whether the first cell, which says for whom a row is, is empty or names this one. */
        public boolean concerns(String whom) {
            var cell = cells.get(0).text();
            return cell.isBlank() || cell.equals("-") || cell.contains('"' + whom + '"');
        }
    }

    /** A cell, by the id under which its changed text is written back. */
    public record Cell(String id, String text) {}

    public List<Label> columns() {
        return Stream.concat(inputs.stream().map(Input::label), outputs.stream())
                .toList();
    }
}
