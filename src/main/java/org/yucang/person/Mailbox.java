package org.yucang.person;

import java.util.Optional;

/** The address of one person, for what does not concern the rest of his office. */
public record Mailbox(Long personId) {

    private static final String PREFIX = "person:";

    /** Whose address this is; nobody's if it is an office's. */
    static Optional<Long> owner(String address) {
        return Optional.of(address)
                .filter(text -> text.startsWith(PREFIX))
                .map(text -> Long.valueOf(text.substring(PREFIX.length())));
    }

    public String address() {
        return PREFIX + personId;
    }
}
