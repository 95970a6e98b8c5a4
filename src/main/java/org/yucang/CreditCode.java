package org.yucang;

import java.util.Locale;

/** A unified social credit code (GB 32100-2015) whose check character is right. */
public record CreditCode(String text) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = CHARACTERS.length();

    /** What is wrong with a code, if anything is. */
    public enum Fault {
        LENGTH,
        CHARACTER,
        CHECK
    }

    public CreditCode {
        if (fault(text) != null) {
            throw new RuleViolation("creditCode." + fault(text), text);
        }
    }

    /** The code as typed: blanks taken off, small letters and full-width characters made the standard's own. */
    public static CreditCode check(String typed) {
        return new CreditCode(normalise(typed));
    }

    public static String normalise(String typed) {
        var code = new StringBuilder();
        typed.codePoints()
                .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c)
                .filter(c -> !Character.isWhitespace(c) && c != '-')
                .forEach(code::appendCodePoint);
        return code.toString().toUpperCase(Locale.ROOT);
    }

    /** The first fault of a normalised code, or null when it is right. */
    public static Fault fault(String code) {
        if (code.length() != LENGTH) {
            return Fault.LENGTH;
        }
        if (!code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)) {
            return Fault.CHARACTER;
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code) ? null : Fault.CHECK;
    }

    /** The weights are the powers of 3; without the last remainder a sum divisible by 31 would have no character. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** A firm or a farmers' co-operative: bodies that can be legal persons; a sole trader (92) is none. */
    public boolean isOfLegalPerson() {
        return text.startsWith("91") || text.startsWith("93");
    }

    public boolean isOfSoleTrader() {
        return text.startsWith("92");
    }

    @Override
    public String toString() {
        return text;
    }
}
