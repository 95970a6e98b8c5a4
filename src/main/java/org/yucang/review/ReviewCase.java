package org.yucang.review;

import java.io.Serializable;
import java.time.Instant;

/** What a reviewer's page opens with: whose application it is, which version, until when, and whether it is still to do. */
public record ReviewCase(
        Long applicationId,
        Long callId,
        String firmZh,
        String firmEn,
        String number,
        String category,
        int version,
        Instant due,
        Ending ending)
        implements Serializable {

    public boolean isOpen() {
        return ending == null;
    }
}
