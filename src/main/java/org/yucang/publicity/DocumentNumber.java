package org.yucang.publicity;

import java.util.regex.Pattern;
import org.yucang.RuleViolation;

/** The number of an official document, such as 豫商电商〔2021〕30号: issuer, year in hexagonal brackets, serial number. */
public final class DocumentNumber {

    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}]{2,12}〔\\d{4}〕\\d{1,4}号");

    private DocumentNumber() {}

    /** Refuses what is not written as official document numbers are. */
    public static void check(String number) {
        if (number == null || !FORM.matcher(number).matches()) {
            throw new RuleViolation("document.badNumber");
        }
    }
}
