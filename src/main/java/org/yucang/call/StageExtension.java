package org.yucang.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Working days that a numbered notice adds to one stage of the firms of some regions, or of all. */
@Entity
@Table(name = "stage_extension")
public class StageExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int days;

    @Column(name = "document_number")
    private String documentNumber;

    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stage_extension_region", joinColumns = @JoinColumn(name = "extension_id"))
    @Column(name = "region")
    private Set<String> regions = new TreeSet<>();

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    protected StageExtension() {}

    StageExtension(Long callId, Stage stage, int days, ExtensionNotice notice, Instant at, String byName) {
        this.callId = callId;
        this.stage = stage;
        this.days = days;
        this.documentNumber = notice.documentNumber();
        this.reason = notice.reason();
        this.regions.addAll(notice.regions());
        this.at = at;
        this.byName = byName;
    }

    /** Whether it gives more time to those who review a firm of these regions. */
    public boolean concerns(Collection<String> firmsRegions) {
        return regions.isEmpty() || !Collections.disjoint(regions, firmsRegions);
    }

    public Long getCallId() {
        return callId;
    }

    public Stage getStage() {
        return stage;
    }

    public int getDays() {
        return days;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public Set<String> getRegions() {
        return regions;
    }
}
