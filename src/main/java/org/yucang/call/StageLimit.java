package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How many working days one stage of a call may take. */
@Entity
@Table(name = "stage_limit")
public class StageLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "call_id")
    private Long callId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int days;

    protected StageLimit() {}

    StageLimit(Long callId, Stage stage, int days) {
        this.callId = callId;
        this.stage = stage;
        this.days = days;
    }

    void change(int newDays) {
        days = newDays;
    }

    public Stage getStage() {
        return stage;
    }

    public int getDays() {
        return days;
    }
}
