package org.yucang.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** A team's report as it was saved once; a changed one is another report, which everybody has to sign again. */
@Entity
@Table(name = "site_report")
public class SiteReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Embedded
    private SiteVisit visit;

    @ElementCollection
    @CollectionTable(name = "site_answer", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "site_finding", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "figure")
    @Column(name = "amount")
    private Map<String, BigDecimal> found = new HashMap<>();

    @Embedded
    private Signature signature;

    protected SiteReport() {}

    SiteReport(
            Long applicationId,
            SiteVisit visit,
            Map<String, String> answers,
            Map<String, BigDecimal> found,
            Signature signature) {
        this.applicationId = applicationId;
        this.visit = visit.copy();
        this.answers.putAll(answers);
        this.found.putAll(found);
        this.signature = signature;
    }

    /** The same once more, under which nobody has signed yet. */
    SiteReport again(Signature by) {
        return new SiteReport(applicationId, visit, answers, found, by);
    }

    /** Whether another report would say the same. */
    boolean same(SiteReport other) {
        return visit.same(other.visit)
                && answers.equals(other.answers)
                && found.keySet().equals(other.found.keySet())
                && found.entrySet().stream().allMatch(e -> e.getValue().compareTo(other.found.get(e.getKey())) == 0);
    }

    public Long getId() {
        return id;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public SiteVisit getVisit() {
        return visit;
    }

    /** What was answered on each item of the list, by its code: YES, NO or NA. */
    public Map<String, String> getAnswers() {
        return Map.copyOf(answers);
    }

    /** What was found, by figure. */
    public Map<String, BigDecimal> getFound() {
        return Map.copyOf(found);
    }

    /** Who saved it. */
    public Signature getSignature() {
        return signature;
    }
}
