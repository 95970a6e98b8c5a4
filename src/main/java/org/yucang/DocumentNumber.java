package org.yucang;

import java.util.regex.Pattern;

/** The number of an official document, such as 豫商电商〔2021〕12号: issuer, year in six-cornered brackets, serial. */
public record DocumentNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}]{2,20}〔(19|20)\\d{2}〕[1-9]\\d{0,4}号");

    public DocumentNumber {
        if (!FORM.matcher(text).matches()) {
            throw new RuleViolation("documentNumber.wrong", text);
        }
    }

    /** The number as typed; brackets of other shapes and blanks are made the standard's own. */
    public static DocumentNumber check(String typed) {
        return new DocumentNumber(
                typed.replaceAll("[\\s　]", "").replaceAll("[\\[（(［【﹝]", "〔").replaceAll("[\\]）)］】﹞]", "〕"));
    }

    @Override
    public String toString() {
        return text;
    }
}
