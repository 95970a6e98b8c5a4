package org.yucang.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A figure by which a category is judged, and what it is measured by. */
@Entity
@Table(name = "figure_rule")
public class FigureRule {

    private static final String WAN = "wan";

    @Id
    private Long id;

    private String category;

    private String figure;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String sources;

    private String unit;

    private int position;

    protected FigureRule() {
        // for JPA
    }

    FigureRule(String category, String figure, Measure measure, String sources, String unit) {
        this.category = category;
        this.figure = figure;
        this.measure = measure;
        this.sources = sources;
        this.unit = unit;
    }

    public String getCategory() {
        return category;
    }

    public String getFigure() {
        return figure;
    }

    Measure getMeasure() {
        return measure;
    }

    /** The entries of a warehouse, or the other figures, from which it follows. */
    List<String> getSources() {
        return sources == null ? List.of() : List.of(sources.split(" "));
    }

    public String getUnit() {
        return unit;
    }

    boolean isMoney() {
        return WAN.equals(unit);
    }
}
