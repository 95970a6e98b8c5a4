package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.NotFound;

/** One step of the form: a section of its questions, each kept as it is typed. */
@Named
@RequestScoped
public class StepPage extends FormPage {

    private static final String FIELD = "field";

    private String section;
    private String at;

    public void load() {
        open();
        section = section == null ? sectionAt() : section;
        if (getDraft().form().of(section).isEmpty()) {
            throw new NotFound("section", section);
        }
    }

    /** The section of the place that was asked for, else the first. */
    private String sectionAt() {
        var key = at == null ? "" : at.substring(at.indexOf('.') + 1);
        return getDraft()
                .form()
                .field(key)
                .map(FormField::getSection)
                .orElseGet(() -> getDraft().form().sections().get(0));
    }

    /** The lines of a section that is asked for one year. */
    public List<FormLine> getLines() {
        return isOfYears()
                ? List.of()
                : getDraft().form().of(section).stream()
                        .map(field -> line(field, field.getKey()))
                        .toList();
    }

    /** The rows of a section that compares two years. */
    public List<YearLine> getYears() {
        return isOfYears()
                ? getDraft().form().of(section).stream().map(this::years).toList()
                : List.of();
    }

    private YearLine years(FormField field) {
        return new YearLine(field.keys().stream().map(key -> line(field, key)).toList());
    }

    private FormLine line(FormField field, String key) {
        return lines().line(Slot.of(getDraft().version(), field, key), FIELD);
    }

    private boolean isOfYears() {
        return getDraft().form().of(section).stream().anyMatch(FormField::isPriorYear);
    }

    public FormStep getNext() {
        return after("step", section);
    }

    /** This page's own address, at which the person goes on another time. */
    @Override
    public String getAddress() {
        return "/application/step?id=" + getId() + "&section=" + section;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
