package org.yucang.publicity;

import org.yucang.application.Application;
import org.yucang.call.Stage;
import org.yucang.enterprise.Enterprise;

/** An objection with the firm it is about and what was answered so far; the answers are null as long as there are none. */
public record ObjectionCase(
        Objection objection,
        Place place,
        PlaceHolder holder,
        Application application,
        Enterprise firm,
        Acknowledgement acknowledgement,
        Ruling ruling) {

    /** Whether a stage of it is not over: it has still to be acknowledged, or to be ruled on. */
    boolean isBefore(Stage stage) {
        return switch (stage) {
            case ACKNOWLEDGEMENT -> !objection.isRefused() && acknowledgement == null;
            case RULING ->
                !objection.isRefused() && (acknowledgement == null || acknowledgement.isAdmitted()) && ruling == null;
            default -> false;
        };
    }
}
