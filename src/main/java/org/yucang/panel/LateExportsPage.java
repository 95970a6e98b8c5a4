package org.yucang.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.yucang.platform.Notices;

/** The exports on which customs kept silent, and room for a late figure. */
@Named
@ViewScoped
public class LateExportsPage implements Serializable {

    private static final int ROWS = 20;

    @Inject
    private TakingLateExports taking;

    @Inject
    private transient Notices notices;

    private Long id;
    private int first;
    private BigDecimal amount;
    private String note;
    private transient List<UnansweredExports> rows;
    private transient UnansweredExports chosen;

    public void load() {
        rows = taking.unanswered(first, ROWS);
        chosen = id == null ? null : taking.of(id);
    }

    public String take() {
        taking.take(id, amount, note);
        notices.done("lateExports.done", chosen.application().getNumber());
        return "/panel/late-exports?faces-redirect=true";
    }

    public int getCount() {
        return taking.count();
    }

    /** The first row of the next page; null on the last. */
    public Integer getNext() {
        return first + ROWS < getCount() ? first + ROWS : null;
    }

    public List<UnansweredExports> getRows() {
        return rows;
    }

    public UnansweredExports getChosen() {
        return chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
