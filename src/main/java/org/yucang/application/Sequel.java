package org.yucang.application;

import java.time.Instant;
import org.yucang.call.Stage;

/** What came of a scored application: a message key, when, the last stage that is behind it, and whether it is out. */
public record Sequel(Long applicationId, String words, Instant at, Stage last, boolean out) {

    /** It has come through this stage. */
    public static Sequel through(Stage stage, Long applicationId, String words, Instant at) {
        return new Sequel(applicationId, words, at, stage, false);
    }

    /** Nothing follows any more. */
    public static Sequel end(Long applicationId, String words, Instant at) {
        return new Sequel(applicationId, words, at, Stage.PAYMENT, true);
    }
}
