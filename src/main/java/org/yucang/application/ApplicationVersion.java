package org.yucang.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;

/** One version of an application: a draft that the enterprise changes until it is submitted, and from then on evidence. */
@Entity
@Table(name = "application_version")
public class ApplicationVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "application_id")
    private Long applicationId;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    private String hash;

    @Embedded
    private Heading heading;

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<FormValue> values = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ApplicationWarehouse> warehouses = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("material, id")
    private List<Attachment> attachments = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OriginalAmount> originals = new ArrayList<>();

    @OneToMany(mappedBy = "of", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ServedFirm> served = new ArrayList<>();

    protected ApplicationVersion() {
        // for JPA
    }

    ApplicationVersion(Long applicationId, int number, Instant createdAt) {
        this.applicationId = applicationId;
        this.number = number;
        this.createdAt = createdAt;
        this.savedAt = createdAt;
    }

    /** The next version, which keeps everything that this one says. */
    ApplicationVersion next(Instant now) {
        var next = new ApplicationVersion(applicationId, number + 1, now);
        values.forEach(value -> next.values.add(value.copyTo(next)));
        warehouses.forEach(warehouse -> next.warehouses.add(warehouse.copyTo(next)));
        originals.forEach(original -> next.originals.add(original.copyTo(next)));
        served.forEach(firm -> next.served.add(firm.copyTo(next)));
        attachments.forEach(attachment -> next.attachments.add(attachment.copyTo(next)));
        return next;
    }

    /** Writes down under what it is filed. */
    void head(Heading newHeading) {
        heading = newHeading;
    }

    void saved(Instant now) {
        if (isSubmitted()) {
            throw new RuleViolation("application.versionFrozen", number);
        }
        savedAt = now;
    }

    void submit(Instant now, String by, String contentHash) {
        saved(now);
        submittedAt = now;
        submittedBy = by;
        hash = contentHash;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    void enter(String fieldKey, BigDecimal amount, String words) {
        value(fieldKey)
                .ifPresentOrElse(
                        value -> value.enter(amount, words),
                        () -> values.add(new FormValue(this, fieldKey, amount, words)));
    }

    public Optional<FormValue> value(String fieldKey) {
        return values.stream().filter(v -> v.getFieldKey().equals(fieldKey)).findFirst();
    }

    /** The amount as it was given, where it was given in another unit than the form's. */
    public Optional<OriginalAmount> original(String target) {
        return originals.stream().filter(o -> o.getTarget().equals(target)).findFirst();
    }

    void give(String target, BigDecimal amount, String unit, BigDecimal rate) {
        original(target)
                .ifPresentOrElse(
                        original -> original.give(amount, unit, rate),
                        () -> originals.add(new OriginalAmount(this, target, amount, unit, rate)));
    }

    public List<ServedFirm> getServed() {
        return served;
    }

    List<OriginalAmount> originals() {
        return originals;
    }

    public Long getId() {
        return id;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public int getNumber() {
        return number;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    /** By which this version is told from any other, while it is a draft as well. */
    String hash() {
        return isSubmitted() ? hash : Contents.of(this).hash();
    }

    public String getHash() {
        return hash;
    }

    public Heading getHeading() {
        return heading;
    }

    public List<FormValue> getValues() {
        return values;
    }

    public List<ApplicationWarehouse> getWarehouses() {
        return warehouses;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }
}
