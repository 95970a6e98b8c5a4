package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yucang.platform.Actor;

/** Who stands behind a fact, for which office and since when; the system itself, where nobody acted in time. */
@Embeddable
public class Signature {

    @Column(name = "office_key")
    private String officeKey;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected Signature() {}

    public Signature(String officeKey, Actor by, Instant at) {
        this.officeKey = officeKey;
        this.personId = by.id();
        this.personName = by.name();
        this.at = at;
    }

    public String getOfficeKey() {
        return officeKey;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public Instant getAt() {
        return at;
    }
}
