package org.yucang.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How an application came to its points. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private ReadingResults reading;

    private Long id;
    private DrawHead head;
    private Total total;
    private List<SignedSheet> sheets;
    private List<Criterion> rubric;

    public void load() {
        head = reading.head(id);
        total = reading.total(id).orElse(null);
        sheets = reading.sheets(id);
        rubric = reading.rubric(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public DrawHead getHead() {
        return head;
    }

    /** Null until the panel has signed. */
    public Total getTotal() {
        return total;
    }

    public List<SignedSheet> getSheets() {
        return sheets;
    }

    public List<Criterion> getRubric() {
        return rubric;
    }
}
