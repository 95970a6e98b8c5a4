package org.yucang.publicity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.yucang.platform.Notices;

/** An objection to be ruled on, with what is known of both sides. */
@Named
@ViewScoped
public class RulePage implements Serializable {

    @Inject
    private RulingObjections ruling;

    @Inject
    private ReadingLetters letters;

    @Inject
    private transient Notices notices;

    private Long objectionId;
    private RulingOutcome outcome;
    private String reason;
    private boolean letter;
    private transient ObjectionCase filed;

    /** Loads the objection, or sends its letter where that is asked for. */
    public void load() throws IOException {
        filed = ruling.objection(objectionId);
        if (letter) {
            var file = letters.of(objectionId);
            Faces.sendFile(letters.open(file), file.getName(), true);
        }
    }

    public String rule() {
        ruling.rule(objectionId, outcome, reason);
        notices.done("objection.ruled");
        return "/desk/home?faces-redirect=true";
    }

    /** Whether the reader has judged this application before and must leave it to another. */
    public boolean isFirstReviewer() {
        return ruling.isFirstReviewer(objectionId);
    }

    public RulingOutcome[] getOutcomes() {
        return RulingOutcome.values();
    }

    public Long getObjectionId() {
        return objectionId;
    }

    public void setObjectionId(Long objectionId) {
        this.objectionId = objectionId;
    }

    public RulingOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RulingOutcome outcome) {
        this.outcome = outcome;
    }

    public boolean isLetter() {
        return letter;
    }

    public void setLetter(boolean letter) {
        this.letter = letter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ObjectionCase getFiled() {
        return filed;
    }
}
