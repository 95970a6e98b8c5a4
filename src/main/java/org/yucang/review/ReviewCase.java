package org.yucang.review;

import java.io.Serializable;
import java.time.Instant;

/** What a reviewer's page opens with: whose application it is, which version, until when, and whether it is still to do. */
public record ReviewCase(
        Long applicationId,
        String firmZh,
        String firmEn,
        String number,
        String category,
        int version,
        boolean disputed,
        Instant due,
        Integer daysLeft,
        Ending ending)
        implements Serializable {

    public boolean isOpen() {
        return ending == null;
    }

    /** The firm's name as the reader reads; not every firm has an English one. */
    public String firm(boolean chinese) {
        return chinese || firmEn == null ? firmZh : firmEn;
    }
}
