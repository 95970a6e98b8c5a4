package org.yucang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One role of one person at one office. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "office_key")
    private String officeKey;

    private String role;

    protected Membership() {}

    public Membership(Long personId, String officeKey, String role) {
        this.personId = personId;
        this.officeKey = officeKey;
        this.role = role;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getOfficeKey() {
        return officeKey;
    }

    public String getRole() {
        return role;
    }
}
