package org.yucang.application;

import java.util.List;

/**
 * What is asked at one place of an application: in what unit, with which choices, what an answer must look like, and whether
 * it is of its call's year alone.
 */
public record Question(
        String key,
        String section,
        String kind,
        String unit,
        boolean required,
        Integer longest,
        List<String> choices,
        String rule,
        boolean yearly) {

    static final String NUMBER = "number";
    static final String WHOLE = "whole";
    static final String DATE = "date";
    static final String YES_NO = "yesno";
    static final String CHOICE = "choice";
    static final String CHOICES = "choices";
    static final String COUNTRY = "country";
    static final String LINE = "line";
    static final String TEXT = "text";
    static final String SECRET = "secret";

    private static final List<String> CONVERTED = List.of("wan", "sqm");

    static Question of(String section, String key, String kind) {
        return new Question(key, section, kind, null, false, null, List.of(), null, false);
    }

    Question in(String newUnit) {
        return new Question(key, section, kind, newUnit, required, longest, choices, rule, yearly);
    }

    Question needed() {
        return new Question(key, section, kind, unit, true, longest, choices, rule, yearly);
    }

    Question upTo(int most) {
        return new Question(key, section, kind, unit, required, most, choices, rule, yearly);
    }

    Question among(List<String> offered) {
        return new Question(key, section, kind, unit, required, longest, offered, rule, yearly);
    }

    Question keeping(String newRule) {
        return new Question(key, section, kind, unit, required, longest, choices, newRule, yearly);
    }

    /** A figure or a declaration of one year, which says nothing of the next. */
    Question ofTheYear() {
        return new Question(key, section, kind, unit, required, longest, choices, rule, true);
    }

    public boolean isSecret() {
        return kind.equals(SECRET);
    }

    /** Whether the answer may be given in another unit than its own: money and floors may. */
    public boolean isConvertible() {
        return kind.equals(NUMBER) && CONVERTED.contains(unit);
    }

    public boolean isMoney() {
        return "wan".equals(unit);
    }
}
