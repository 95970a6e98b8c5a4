package org.yucang.publicity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.yucang.platform.Notices;

/** An objection that has come in, to be taken up or not. */
@Named
@ViewScoped
public class AcknowledgePage implements Serializable {

    @Inject
    private Acknowledging acknowledging;

    @Inject
    private ReadingLetters letters;

    @Inject
    private transient Notices notices;

    private Long objectionId;
    private String reason;
    private boolean letter;
    private transient ObjectionCase filed;

    /** Loads the objection, or sends its letter where that is asked for. */
    public void load() throws IOException {
        filed = acknowledging.objection(objectionId);
        if (letter) {
            var file = letters.of(objectionId);
            Faces.sendFile(letters.open(file), file.getName(), true);
        }
    }

    public String admit() {
        acknowledging.admit(objectionId);
        return done("objection.admitted");
    }

    public String refuse() {
        acknowledging.refuse(objectionId, reason);
        return done("objection.notAdmitted");
    }

    private String done(String key) {
        notices.done(key);
        return "/desk/home?faces-redirect=true";
    }

    public Long getObjectionId() {
        return objectionId;
    }

    public void setObjectionId(Long objectionId) {
        this.objectionId = objectionId;
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
