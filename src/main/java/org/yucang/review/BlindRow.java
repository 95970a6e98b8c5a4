package org.yucang.review;

import org.yucang.application.Attachment;

/** A blind copy with the latest word on it, if there is one. */
public record BlindRow(Attachment paper, BlindConfirmation word) {

    public boolean isConfirmed() {
        return word != null && word.isBlind();
    }

    /** The last part of the key of its state. */
    public String getState() {
        return word == null ? "open" : word.isBlind() ? "confirmed" : "refused";
    }
}
