package org.yucang.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.yucang.workflow.DecisionTable;

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
    private Map<String, DecisionTable.Label> rules;
    private Map<String, DecisionTable.Label> parts;
    private Map<String, String> criteria;

    public void load() {
        head = reading.head(id);
        total = reading.total(id).orElse(null);
        sheets = reading.sheets(id);
        rubric = reading.rubric(id);
        parts = reading.parts(id);
        criteria = reading.criteria(id);
        rules = reading.rules(id);
    }

    /** The parts of this category's score. */
    public List<String> getParts() {
        return List.copyOf(parts.keySet());
    }

    public String part(String part) {
        return parts.get(part).in(Faces.getLocale());
    }

    /** The message key of a criterion's name. */
    public String criterion(String code) {
        return criteria.getOrDefault(code, "criterion." + code);
    }

    /** What a row of the score tables says, in the reader's language. */
    public String rule(String rowId) {
        return rules.containsKey(rowId) ? rules.get(rowId).in(Faces.getLocale()) : rowId;
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
