package org.yucang.publicity;

/** What somebody wrote down who objects to a firm on the list; the contact is shown to the handling office alone. */
public record Objector(ObjectorKind kind, String name, String contact) {

    /** Whether nobody stands behind it by name and can be answered. */
    boolean isAnonymous() {
        return isBlank(name) || isBlank(contact);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
