package org.yucang.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper on a category's list: whether the enterprise must send it, and what kinds of file of what size are taken. */
@Entity
@Table(name = "material")
public class Material {

    /** What experts judge is an X criterion. */
    private static final String JUDGED = "X";

    private static final Comparator<String> ORDER = Comparator.comparing((String criterion) -> criterion.charAt(0))
            .thenComparing(criterion -> Integer.valueOf(criterion.substring(1)));

    @Id
    private Long id;

    private String code;

    private String category;

    private String requirement;

    @Column(name = "needed_when")
    private String neededWhen;

    private String accepts;

    @Column(name = "most_megabytes")
    private int mostMegabytes;

    private boolean printed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "material_criterion", joinColumns = @JoinColumn(name = "material_id"))
    @Column(name = "criterion")
    private Set<String> criteria = new HashSet<>();

    /** Whether it must be sent, given the figures that decide on conditional papers. */
    public boolean isNeeded(Map<String, BigDecimal> figures) {
        return "required".equals(requirement)
                || neededWhen != null
                        && figures.getOrDefault(neededWhen, BigDecimal.ZERO).signum() > 0;
    }

    /** Whether it is the authorities that add it, not the enterprise. */
    public boolean isOfficial() {
        return "official".equals(requirement);
    }

    /** Whether the programme prints it and takes it back sealed. */
    public boolean isPrinted() {
        return printed;
    }

    /** The criteria of the score table that it supports, in their order: Q1 … X4. */
    public List<String> getCriteria() {
        return criteria.stream().sorted(ORDER).toList();
    }

    /** Whether it is shown to experts, and so needs a copy without names and logos. */
    public boolean isJudged() {
        return criteria.stream().anyMatch(criterion -> criterion.startsWith(JUDGED));
    }

    public boolean accepts(String contentType) {
        return List.of(accepts.split(",")).contains(contentType);
    }

    /** The kinds of file as people call them: PDF, JPG … */
    public String getKinds() {
        return Stream.of(accepts.split(","))
                .map(type -> type.substring(type.indexOf('/') + 1).toUpperCase(Locale.ROOT))
                .map(kind -> kind.equals("JPEG") ? "JPG" : kind)
                .collect(Collectors.joining(" / "));
    }

    public String getCode() {
        return code;
    }

    public String getCategory() {
        return category;
    }

    public String getRequirement() {
        return requirement;
    }

    public int getMostMegabytes() {
        return mostMegabytes;
    }
}
