package org.yucang.application;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yucang.RuleViolation;

/** The code that a print bears: the hash of its version, in its QR code in full and beside it in short, to be typed. */
final class PrintCode {

    private static final int SHORT = 12;
    private static final int GROUP = 4;
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]print=([0-9a-f]{64})");

    private PrintCode() {}

    /** Twelve digits in groups of four: 3f2a-91bc-77d0. */
    static String shortOf(String hash) {
        return String.join(
                "-", hash.substring(0, GROUP), hash.substring(GROUP, 2 * GROUP), hash.substring(2 * GROUP, SHORT));
    }

    /** The hash in the address that a QR code says. */
    static Optional<String> inAddress(String address) {
        var found = IN_ADDRESS.matcher(address);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** A code as it was typed, with or without its hyphens. */
    static String typed(String code) {
        var digits = code == null ? "" : code.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–—]", "");
        if (!digits.matches("[0-9a-f]{12,64}")) {
            throw new RuleViolation("print.codeForm");
        }
        return digits;
    }
}
