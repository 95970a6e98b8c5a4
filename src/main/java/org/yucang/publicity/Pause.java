package org.yucang.publicity;

import java.time.LocalDate;

/** The days on which a firm's publicity stood still for an objection; {@code to} is null while it is open. */
record Pause(LocalDate from, LocalDate to) {

    boolean isOpen() {
        return to == null;
    }
}
