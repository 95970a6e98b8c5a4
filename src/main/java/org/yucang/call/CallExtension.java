package org.yucang.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A numbered notice that moved the closing of a call, for everybody or for the firms of some regions, and why. */
@Entity
@Table(name = "call_extension")
public class CallExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "closed_before")
    private Instant closedBefore;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "document_number")
    private String documentNumber;

    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "call_extension_region", joinColumns = @JoinColumn(name = "extension_id"))
    @Column(name = "region")
    private Set<String> regions = new TreeSet<>();

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "extended_by")
    private Long extendedBy;

    protected CallExtension() {}

    CallExtension(Call call, Instant closedBefore, Instant closesAt, ExtensionNotice notice, Instant now, Long by) {
        this.call = call;
        this.closedBefore = closedBefore;
        this.closesAt = closesAt;
        this.documentNumber = notice.documentNumber();
        this.reason = notice.reason();
        this.regions.addAll(notice.regions());
        this.extendedAt = now;
        this.extendedBy = by;
    }

    /** Whether it gives more time to a firm of these regions. */
    boolean concerns(Collection<String> firmsRegions) {
        return regions.isEmpty() || !Collections.disjoint(regions, firmsRegions);
    }

    /** When the call would have closed without this notice. */
    public Instant getClosedBefore() {
        return closedBefore;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getReason() {
        return reason;
    }

    /** Codes of recommending units and counties; none where everybody gets more time. */
    public Set<String> getRegions() {
        return regions;
    }
}
