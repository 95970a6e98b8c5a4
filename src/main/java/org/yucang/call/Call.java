package org.yucang.call;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.yucang.RuleViolation;

/**
 * A round of the programme. The province drafts it and may change everything in it; once published it is what every firm
 * relies on, and only a numbered notice moves its closing. The base date never moves.
 */
@Entity
@Table(name = "programme_call")
public class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Embedded
    private CallTerms terms;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "call_category", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "category")
    private Set<String> categories = new TreeSet<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CallExtension> extensions = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Call() {}

    public Call(CallTerms terms, Set<String> categories, Instant createdAt, Long createdBy) {
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        change(terms, categories);
    }

    void change(CallTerms newTerms, Set<String> openCategories) {
        refuseIfPublished();
        terms = newTerms.copy();
        categories = new TreeSet<>(openCategories);
    }

    void publish(Instant now, Long by) {
        refuseIfPublished();
        publishedAt = now;
        publishedBy = by;
    }

    void refuseIfPublished() {
        if (isPublished()) {
            throw new RuleViolation("call.published", getNumber());
        }
    }

    void extend(CallExtension extension) {
        extensions.add(extension);
    }

    /** Records once that nobody can submit any more. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether it takes an application at this instant, if only from some region; the last instant is still in time. */
    public boolean isOpen(Instant at) {
        return isPublished()
                && closedAt == null
                && !at.isBefore(getOpensAt())
                && !at.isAfter(getClosing().last());
    }

    public boolean isOpenFor(String category) {
        return categories.contains(category);
    }

    /** Until when it takes applications, by region. */
    public Closing getClosing() {
        return new Closing(terms.getClosesAt(), List.copyOf(extensions));
    }

    /** The last instant to submit for everybody, as the notices without a region have it. */
    public Instant getClosesAt() {
        return getClosing().forEverybody();
    }

    /** The figures that it settles for itself. */
    public CallPractice getPractice() {
        return terms.getPractice();
    }

    public String title(Locale language) {
        return terms.titles().in(language);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    CallTerms terms() {
        return terms.copy();
    }

    public String getNumber() {
        return terms.getNumber();
    }

    public String getDocumentNumber() {
        return terms.getDocumentNumber();
    }

    public String getTitleZh() {
        return terms.getTitleZh();
    }

    public Instant getOpensAt() {
        return terms.getOpensAt();
    }

    public LocalDate getBaseDate() {
        return terms.getBaseDate();
    }

    public LocalDate getBaseYearFrom() {
        return terms.getBaseYearFrom();
    }

    public LocalDate getBaseYearTo() {
        return terms.getBaseYearTo();
    }

    /** What all awards together may cost, in yuan. */
    public BigDecimal getBudget() {
        return terms.getBudget();
    }

    public Set<String> getCategories() {
        return Set.copyOf(categories);
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
