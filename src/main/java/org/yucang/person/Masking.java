package org.yucang.person;

/** Shows just enough of a personal figure to recognise it: what screens, lists and exports print by default. */
public final class Masking {

    private Masking() {}

    /** The first three and the last four figures of a mobile number: {@code 138****5678}. */
    public static String mobile(String number) {
        return masked(number, 3, 4, 4);
    }

    /** The region and the last four characters of an identity number: {@code 410102********0012}. */
    public static String identity(String number) {
        return masked(number, 6, 4, 8);
    }

    /** The last four figures of a bank account: {@code ****4321}. */
    public static String account(String number) {
        return masked(number, 0, 4, 4);
    }

    /** The first letter of a mail address and its domain: {@code w***@example.cn}. */
    public static String email(String address) {
        var at = address == null ? -1 : address.indexOf('@');
        return at < 1 ? masked(address, 0, 0, 4) : address.charAt(0) + "***" + address.substring(at);
    }

    private static String masked(String text, int head, int tail, int stars) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return text.length() <= head + tail
                ? "*".repeat(stars)
                : text.substring(0, head) + "*".repeat(stars) + text.substring(text.length() - tail);
    }
}
