package org.yucang.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.person.Person;

/** The pool of experts, a page at a time, by field and by part of a name or employer. */
@Named
@RequestScoped
public class ExpertsPage {

    private static final int ROWS = 20;

    @Inject
    private KeepingPool keeping;

    private String sought;
    private ExpertField field;
    private int first;
    private int count;
    private List<ExpertRow> rows;

    public void load() {
        var asked = Faces.getRequestParameter("first");
        first = asked == null || !asked.matches("\\d{1,6}") ? 0 : Integer.parseInt(asked);
        count = keeping.count(field, sought);
        rows = keeping.page(field, sought, first, ROWS);
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

    public int getFirst() {
        return first;
    }

    public int getLast() {
        return first + rows.size();
    }

    public int getCount() {
        return count;
    }

    public int getPrevious() {
        return Math.max(0, first - ROWS);
    }

    public int getNext() {
        return first + ROWS;
    }
}
