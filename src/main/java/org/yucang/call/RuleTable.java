package org.yucang.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;

/** One edition of a call's own copy of a set of decision tables, and, once published, the deployed definition that holds for each. */
@Entity
@Table(name = "rule_table")
public class RuleTable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "call_id")
    private Long callId;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    private int edition = 1;

    @Lob
    private String xml;

    @ElementCollection
    @CollectionTable(name = "pinned_decision", joinColumns = @JoinColumn(name = "rule_table_id"))
    @MapKeyColumn(name = "decision")
    @Column(name = "definition_id")
    private Map<String, String> pinned = new HashMap<>();

    protected RuleTable() {}

    RuleTable(Long callId, RuleKind kind, String xml) {
        this.callId = callId;
        this.kind = kind;
        this.xml = xml;
    }

    /** The next edition, equal to this one until it is changed. */
    RuleTable next() {
        var next = new RuleTable(callId, kind, xml);
        next.edition = edition + 1;
        return next;
    }

    /** Whether it has been published, and cases may be judged by it. */
    boolean isPinned() {
        return !pinned.isEmpty();
    }

    public int getEdition() {
        return edition;
    }

    void change(String newXml) {
        xml = newXml;
    }

    void pin(Map<String, String> definitions) {
        pinned.putAll(definitions);
    }

    public RuleKind getKind() {
        return kind;
    }

    public String getXml() {
        return xml;
    }

    Map<String, String> getPinned() {
        return Map.copyOf(pinned);
    }
}
