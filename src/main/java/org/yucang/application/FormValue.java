package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What was entered in one field of a version: an amount (money in yuan) or words; a yes is the word {@code yes}. */
@Entity
@Table(name = "form_value")
public class FormValue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private ApplicationVersion of;

    @Column(name = "field_key")
    private String fieldKey;

    private BigDecimal amount;

    private String words;

    protected FormValue() {
        // for JPA
    }

    FormValue(ApplicationVersion of, String fieldKey, BigDecimal amount, String words) {
        this.of = of;
        this.fieldKey = fieldKey;
        enter(amount, words);
    }

    final void enter(BigDecimal newAmount, String newWords) {
        amount = newAmount;
        words = newWords;
    }

    FormValue copyTo(ApplicationVersion next) {
        return new FormValue(next, fieldKey, amount, words);
    }

    public String getFieldKey() {
        return fieldKey;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getWords() {
        return words;
    }
}
