package org.yucang.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.yucang.RuleViolation;

/** Who checks an application on the spot: at least two persons of one office, named by the province. */
@Entity
@Table(name = "site_team")
public class SiteTeam {

    private static final int LEAST = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "team_office")
    private String teamOffice;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "person_id")
    private Set<Long> members = new HashSet<>();

    private String reason;

    @Embedded
    private Signature signature;

    protected SiteTeam() {}

    SiteTeam(Long applicationId, String teamOffice, Set<Long> members, String reason, Signature signature) {
        if (members.size() < LEAST) {
            throw new RuleViolation("siteCheck.teamTooSmall", LEAST);
        }
        this.applicationId = applicationId;
        this.teamOffice = teamOffice;
        this.members.addAll(members);
        this.reason = reason;
        this.signature = signature;
    }

    boolean has(Long personId) {
        return members.contains(personId);
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getTeamOffice() {
        return teamOffice;
    }

    /** The persons, by id. */
    public Set<Long> getMembers() {
        return Set.copyOf(members);
    }

    /** Why it was named anew; nothing for the first. */
    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
