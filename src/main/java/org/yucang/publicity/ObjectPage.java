package org.yucang.publicity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** The form on which anyone objects to a firm on the list, and what it is answered at once. */
@Named
@ViewScoped
public class ObjectPage implements Serializable {

    @Inject
    private ReadingList reading;

    @Inject
    private Objecting objecting;

    private Long holderId;
    private final ObjectionForm form = new ObjectionForm();
    private transient PublicRow row;
    private transient Objection filed;

    public void load() {
        row = reading.row(holderId);
    }

    /** Files it and stays on the page, which then shows the receipt, or why it was not taken up. */
    public void file() throws IOException {
        filed = objecting.file(holderId, form.objector(), form.getGrounds(), form.fileName(), form.content());
    }

    public ObjectorKind[] getKinds() {
        return ObjectorKind.values();
    }

    public Long getHolderId() {
        return holderId;
    }

    public void setHolderId(Long holderId) {
        this.holderId = holderId;
    }

    public ObjectionForm getForm() {
        return form;
    }

    public PublicRow getRow() {
        return row;
    }

    public Objection getFiled() {
        return filed;
    }
}
