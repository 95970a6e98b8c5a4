package org.yucang.scoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What a page about an application's panel or points opens with; the draw's part is empty until there was one. */
public record DrawHead(
        Long applicationId,
        String firmZh,
        String firmEn,
        String number,
        String category,
        Instant due,
        Integer daysLeft,
        String pseudonym,
        Long seed,
        String drawnBy,
        Instant drawnAt,
        List<Integer> sizes)
        implements Serializable {

    public String firm(boolean chinese) {
        return chinese || firmEn == null ? firmZh : firmEn;
    }
}
