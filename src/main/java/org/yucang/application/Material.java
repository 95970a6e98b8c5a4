package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper on a category's list: whether the enterprise must send it, and what kinds of file of what size are taken. */
@Entity
@Table(name = "material")
public class Material {

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
