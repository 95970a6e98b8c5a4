package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An input of the eligibility table that a firm can answer by heart before it applies. */
@Entity
@Table(name = "screen_question")
public class ScreenQuestion {

    @Id
    private String input;

    @Column(name = "field_key")
    private String fieldKey;

    @Column(name = "at_most")
    private String atMost;

    private int position;

    protected ScreenQuestion() {
        // for JPA
    }

    ScreenQuestion(String input, String fieldKey, String atMost) {
        this.input = input;
        this.fieldKey = fieldKey;
        this.atMost = atMost;
    }

    public String getInput() {
        return input;
    }

    /** The question of the form that asks the same; null if none does. */
    public String getFieldKey() {
        return fieldKey;
    }

    /** The input whose number this one cannot exceed. */
    public String getAtMost() {
        return atMost;
    }
}
