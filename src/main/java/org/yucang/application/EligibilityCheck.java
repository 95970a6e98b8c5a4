package org.yucang.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the call's eligibility table said of a version, rule by rule, which pinned table that was, and what was found besides. */
@Entity
@Table(name = "eligibility_check")
public class EligibilityCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "definition_id")
    private String definitionId;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<EligibilityResult> results = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<KeptFinding> findings = new ArrayList<>();

    protected EligibilityCheck() {
        // for JPA
    }

    EligibilityCheck(ApplicationVersion version, String definitionId, Instant checkedAt) {
        this.applicationId = version.getApplicationId();
        this.versionNumber = version.getNumber();
        this.definitionId = definitionId;
        this.checkedAt = checkedAt;
    }

    void add(RuleAnswer answer) {
        results.add(new EligibilityResult(this, results.size() + 1, answer));
    }

    void add(Finding finding) {
        findings.add(new KeptFinding(this, finding));
    }

    public boolean isPassed() {
        return broken().isEmpty();
    }

    /** The rules that keep the version out. */
    List<String> broken() {
        return results.stream()
                .filter(EligibilityResult::isBlocking)
                .map(EligibilityResult::getRule)
                .toList();
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public String getDefinitionId() {
        return definitionId;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public List<EligibilityResult> getResults() {
        return results;
    }

    public List<KeptFinding> getFindings() {
        return findings;
    }
}
