package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yucang.platform.ProgrammeClock;

/** A person of the expert pool: what he knows, who employs him, the city's administration he belongs to, and his ties. */
@Entity
@Table(name = "expert")
public class Expert {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private ExpertField field;

    private String employer;

    @Column(name = "unit_code")
    private String unitCode;

    @ElementCollection
    @CollectionTable(name = "expert_knowledge", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<ExpertField> further = new HashSet<>();

    @OneToMany(mappedBy = "expert", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ExpertTie> ties = new ArrayList<>();

    @OneToMany(mappedBy = "expert", cascade = CascadeType.PERSIST)
    @OrderBy("firstDay")
    private List<ExpertAbsence> absences = new ArrayList<>();

    protected Expert() {}

    public Expert(Long personId, ExpertField field, String employer, String unitCode) {
        this.personId = personId;
        this.field = field;
        this.employer = employer;
        this.unitCode = unitCode;
    }

    /** Describes him anew; an employer whom he leaves stays a tie that ends today. */
    void describe(ExpertField main, Collection<ExpertField> others, String newEmployer, String newUnit, Instant now) {
        if (!Applicant.plain(employer).equals(Applicant.plain(newEmployer))) {
            tie(TieKind.EMPLOYER, employer, null, LocalDate.ofInstant(now, ProgrammeClock.ZONE), now);
        }
        field = main;
        further.clear();
        further.addAll(others);
        further.remove(main);
        employer = newEmployer;
        unitCode = newUnit;
    }

    void tie(TieKind kind, String name, String creditCode, LocalDate endedOn, Instant now) {
        ties.add(new ExpertTie(this, kind, name, creditCode, endedOn, now));
    }

    void away(LocalDate first, LocalDate last, Instant now) {
        absences.add(new ExpertAbsence(this, first, last, now));
    }

    boolean isAway(LocalDate from, LocalDate to) {
        return absences.stream().anyMatch(absence -> absence.touches(from, to));
    }

    /** Everything he knows, the main field included. */
    public Set<ExpertField> getFields() {
        var all = EnumSet.of(field);
        all.addAll(further);
        return all;
    }

    public Long getPersonId() {
        return personId;
    }

    /** His main field, in which a substitute must match him. */
    public ExpertField getField() {
        return field;
    }

    public String getEmployer() {
        return employer;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public List<ExpertTie> getTies() {
        return ties.stream().filter(tie -> !tie.isStruck()).toList();
    }

    public List<ExpertAbsence> getAbsences() {
        return absences.stream().filter(absence -> !absence.isStruck()).toList();
    }
}
