package org.yucang.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One defect of a return: the place that it opens for change, and what is wrong there. */
@Entity
@Table(name = "correction_item")
public class CorrectionItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "correction_id")
    private Correction correction;

    private int position;

    private String target;

    private String defect;

    protected CorrectionItem() {
        // for JPA
    }

    CorrectionItem(Correction correction, int position, Defect defect) {
        this.correction = correction;
        this.position = position;
        this.target = defect.target();
        this.defect = defect.wrong();
    }

    public int getPosition() {
        return position;
    }

    public String getTarget() {
        return target;
    }

    public String getDefect() {
        return defect;
    }
}
