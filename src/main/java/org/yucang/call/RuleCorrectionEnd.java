package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That everything submitted has been judged again by a correction. */
@Entity
@Table(name = "rule_correction_end")
class RuleCorrectionEnd {

    @Id
    @Column(name = "correction_id")
    private Long correctionId;

    private Instant at;

    protected RuleCorrectionEnd() {}

    RuleCorrectionEnd(Long correctionId, Instant at) {
        this.correctionId = correctionId;
        this.at = at;
    }
}
