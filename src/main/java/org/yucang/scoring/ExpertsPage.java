package org.yucang.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.person.Person;
import org.yucang.platform.Slice;

/** The pool of experts, a page at a time, by field and by part of a name or employer. */
@Named
@RequestScoped
public class ExpertsPage {

    @Inject
    private KeepingPool keeping;

    private String sought;
    private ExpertField field;
    private Slice slice;
    private List<ExpertRow> rows;

    public void load() {
        slice = Slice.of(keeping.count(field, sought));
        rows = keeping.page(field, sought, slice.first(), Slice.ROWS);
    }

    public ExpertField[] getFields() {
        return ExpertField.values();
    }

    /** People with an expert's account who could be entered. */
    public List<Person> getOutside() {
        return keeping.outside();
    }

    public List<ExpertRow> getRows() {
        return rows;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public ExpertField getField() {
        return field;
    }

    public void setField(ExpertField field) {
        this.field = field;
    }

    /** The address of this list up to the row it begins with. */
    public String getAddress() {
        return "experts?" + Slice.narrowed("q", sought) + Slice.narrowed("field", field == null ? null : field.name());
    }

    public Slice getSlice() {
        return slice;
    }
}
