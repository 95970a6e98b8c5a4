package org.yucang.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.review.Said;

/** Where an expert says why his total lies far off the others'. */
@Named
@ViewScoped
public class ExplainPage implements Serializable {

    @Inject
    private ExplainingScores explaining;

    @Inject
    private Said said;

    private Long id;
    private FarSheet sheet;
    private String reason;

    public void load() {
        sheet = explaining.open(id);
    }

    public String explain() {
        explaining.explain(id, reason);
        return said.done("explain.done", sheet.pseudonym());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FarSheet getSheet() {
        return sheet;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
