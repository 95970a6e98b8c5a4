package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.platform.Actor;

/** That somebody has added something to a list of a draft or taken it out: a warehouse, a firm served, a file. */
@Entity
@Table(name = "draft_list_change")
public class ListChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String act;

    private String thing;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected ListChange() {
        // for JPA
    }

    ListChange(Long applicationId, String act, String thing, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.act = act;
        this.thing = thing;
        this.personId = by.id();
        this.personName = by.name();
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    /** The key of the sentence that says it, {@code warehouseAdded} say. */
    public String getAct() {
        return act;
    }

    public String getThing() {
        return thing;
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
