package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A signed version of a sheet that another one has followed. */
public record ScoreVersion(int number, BigDecimal total, Instant signedAt, String hash) implements Serializable {

    static ScoreVersion of(ScoreSheet sheet) {
        return new ScoreVersion(sheet.getNumber(), sheet.total(), sheet.getSignedAt(), sheet.getHash());
    }
}
