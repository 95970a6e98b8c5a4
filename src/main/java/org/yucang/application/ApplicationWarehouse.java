package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An overseas warehouse as a version declares it; the registry may move on, this stays what was declared. */
@Entity
@Table(name = "application_warehouse")
public class ApplicationWarehouse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private ApplicationVersion of;

    private int position;

    @Column(name = "registry_id")
    private Long registryId;

    private String name;

    @Embedded
    private Operation operation = new Operation();

    @Embedded
    private Site site = new Site();

    @Embedded
    private Lease lease = new Lease();

    @Embedded
    private Areas areas = new Areas();

    @Embedded
    private Inputs inputs = new Inputs();

    @Embedded
    private Turnover turnover = new Turnover();

    @Embedded
    private Particulars particulars = new Particulars();

    @Embedded
    private Intake intake = new Intake();

    @Embedded
    private Workforce workforce = new Workforce();

    @Embedded
    private Remarks remarks = new Remarks();

    @Embedded
    private Facilities facilities = new Facilities();

    protected ApplicationWarehouse() {
        // for JPA
    }

    ApplicationWarehouse(ApplicationVersion of, int position, Long registryId, String name) {
        this.of = of;
        this.position = position;
        this.registryId = registryId;
        this.name = name;
    }

    /** A part of which nothing is known yet comes back from the database as none. */
    @PostLoad
    void complete() {
        operation = operation == null ? new Operation() : operation;
        site = site == null ? new Site() : site;
        lease = lease == null ? new Lease() : lease;
        areas = areas == null ? new Areas() : areas;
        inputs = inputs == null ? new Inputs() : inputs;
        turnover = turnover == null ? new Turnover() : turnover;
        particulars = particulars == null ? new Particulars() : particulars;
        intake = intake == null ? new Intake() : intake;
        remarks = remarks == null ? new Remarks() : remarks;
        workforce = workforce == null ? new Workforce() : workforce;
        facilities = facilities == null ? new Facilities() : facilities;
    }

    ApplicationWarehouse copyTo(ApplicationVersion next) {
        var copy = new ApplicationWarehouse(next, position, registryId, name);
        copy.take(this);
        return copy;
    }

    /** Takes over all that another, edited copy says of this warehouse. */
    final void take(ApplicationWarehouse edited) {
        name = edited.name;
        operation = edited.operation.copy();
        site = edited.site.copy();
        lease = edited.lease.copy();
        areas = edited.areas.copy();
        inputs = edited.inputs.copy();
        turnover = edited.turnover.copy();
        particulars = edited.particulars.copy();
        intake = edited.intake.copy();
        remarks = edited.remarks.copy();
        workforce = edited.workforce.copy();
        facilities = edited.facilities.copy();
    }

    ApplicationVersion version() {
        return of;
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public Long getRegistryId() {
        return registryId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Operation getOperation() {
        return operation;
    }

    public Site getSite() {
        return site;
    }

    public Lease getLease() {
        return lease;
    }

    public Areas getAreas() {
        return areas;
    }

    public Inputs getInputs() {
        return inputs;
    }

    public Turnover getTurnover() {
        return turnover;
    }

    public Particulars getParticulars() {
        return particulars;
    }

    public Intake getIntake() {
        return intake;
    }

    public Remarks getRemarks() {
        return remarks;
    }

    public Workforce getWorkforce() {
        return workforce;
    }

    public Facilities getFacilities() {
        return facilities;
    }
}
