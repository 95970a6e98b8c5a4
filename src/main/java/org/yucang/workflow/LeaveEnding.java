package org.yucang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody came back before the last day he had named. */
@Entity
@Table(name = "leave_ending")
class LeaveEnding {

    @Id
    @Column(name = "leave_id")
    private Long leaveId;

    private Instant at;

    protected LeaveEnding() {}

    LeaveEnding(Long leaveId, Instant at) {
        this.leaveId = leaveId;
        this.at = at;
    }
}
