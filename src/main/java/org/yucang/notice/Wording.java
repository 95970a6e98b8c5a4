package org.yucang.notice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yucang.RuleViolation;

/** The subject and body of a mail, with {@code {name}}, {@code {text}} and {@code {link}} still to be set in. */
public record Wording(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");

    /** Refuses a place that is none of those that can be set in, and a body without the message itself. */
    void check() {
        for (var text : new String[] {subject, body}) {
            var places = PLACE.matcher(text);
            while (places.find()) {
                if (!places.group(1).matches("name|text|link")) {
                    throw new RuleViolation("template.place", places.group());
                }
            }
        }
        if (!body.contains("{text}")) {
            throw new RuleViolation("template.noText");
        }
    }

    /** The same with the places filled; a subject is one line and no long one, whatever stands in it. */
    Wording filled(Map<String, String> values) {
        return new Wording(
                shortened(fill(subject, values).replaceAll("\\s+", " ").strip()), fill(body, values));
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
