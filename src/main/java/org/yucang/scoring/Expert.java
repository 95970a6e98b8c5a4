package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person of the expert pool: what he knows, who employs him and to which city's administration he belongs, if to any. */
@Entity
@Table(name = "expert")
public class Expert {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private ExpertField field;

    private String employer;

    @Column(name = "unit_code")
    private String unitCode;

    protected Expert() {}

    public Expert(Long personId, ExpertField field, String employer, String unitCode) {
        this.personId = personId;
        this.field = field;
        this.employer = employer;
        this.unitCode = unitCode;
    }

    public Long getPersonId() {
        return personId;
    }

    public ExpertField getField() {
        return field;
    }

    public String getEmployer() {
        return employer;
    }

    public String getUnitCode() {
        return unitCode;
    }
}
