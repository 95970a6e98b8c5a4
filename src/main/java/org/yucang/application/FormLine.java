package org.yucang.application;

import java.util.List;

/** A question as it stands on its page: asked in the reader's language, with what was typed and what is to be said of it. */
public record FormLine(
        Question question,
        String target,
        String label,
        String hint,
        String text,
        boolean open,
        List<Choice> choices,
        String unitLabel,
        List<Choice> units,
        String unit,
        String converted,
        String problem,
        boolean prefilled) {

    /** The kind of control in which it is answered. */
    public String control() {
        return switch (question.kind()) {
            case Question.YES_NO, Question.CHOICE, Question.COUNTRY -> "choice";
            case Question.CHOICES -> "choices";
            case Question.TEXT -> "text";
            default -> "line";
        };
    }

    public boolean is(String control) {
        return control().equals(control);
    }

    /** As wide as the answer is expected to be. */
    public String size() {
        if (is("text") || is("choices")) {
            return "yc-wide";
        }
        var longest = question.longest() == null ? 0 : question.longest();
        return longest > 100 ? "yc-wide" : longest > 0 || is("choice") ? "yc-m" : "yc-s";
    }

    public boolean isFigure() {
        return question.kind().equals(Question.NUMBER) || question.kind().equals(Question.WHOLE);
    }

    /** The choices that were made of several. */
    public List<String> chosen() {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }
}
