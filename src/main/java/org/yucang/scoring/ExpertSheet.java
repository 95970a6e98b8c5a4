package org.yucang.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the province writes about an expert: his main field, what else he knows, employer and unit. */
public class ExpertSheet implements Serializable {

    private Long personId;
    private ExpertField field = ExpertField.FINANCE;
    private List<ExpertField> further = new ArrayList<>();
    private String employer;
    private String unitCode;

    static ExpertSheet fresh(Long personId) {
        var sheet = new ExpertSheet();
        sheet.personId = personId;
        return sheet;
    }

    static ExpertSheet of(Expert expert) {
        var sheet = new ExpertSheet();
        sheet.personId = expert.getPersonId();
        sheet.field = expert.getField();
        sheet.further = new ArrayList<>(expert.getFields());
        sheet.further.remove(expert.getField());
        sheet.employer = expert.getEmployer();
        sheet.unitCode = expert.getUnitCode();
        return sheet;
    }

    String unit() {
        return unitCode == null || unitCode.isBlank() ? null : unitCode;
    }

    public Long getPersonId() {
        return personId;
    }

    public ExpertField getField() {
        return field;
    }

    public void setField(ExpertField field) {
        this.field = field;
    }

    public List<ExpertField> getFurther() {
        return further;
    }

    public void setFurther(List<ExpertField> further) {
        this.further = further;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }
}
