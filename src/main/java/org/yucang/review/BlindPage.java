package org.yucang.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of the province's page in which blind copies are confirmed. */
@Named
@RequestScoped
public class BlindPage {

    @Inject
    private ConfirmingBlind confirming;

    private List<BlindRow> rows;

    public List<BlindRow> rows(Long applicationId) {
        if (rows == null) {
            rows = confirming.copies(applicationId);
        }
        return rows;
    }

    public void say(Long applicationId, Long attachmentId, boolean blind) {
        confirming.say(applicationId, attachmentId, blind);
        rows = null;
    }
}
