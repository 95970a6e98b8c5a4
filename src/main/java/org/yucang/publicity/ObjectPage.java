package org.yucang.publicity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
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
    private ObjectorKind kind = ObjectorKind.PERSON;
    private String name;
    private String contact;
    private String grounds;
    private transient Part letter;
    private transient PublicRow row;
    private transient Objection filed;

    public void load() {
        row = reading.row(holderId);
    }

    /** Files it and stays on the page, which then shows the receipt, or why it was not taken up. */
    public void file() throws IOException {
        var objector = new Objector(kind, name, contact);
        var sent = letter != null && letter.getSize() > 0;
        filed = objecting.file(
                holderId,
                objector,
                grounds,
                sent ? letter.getSubmittedFileName() : null,
                sent ? letter.getInputStream() : null);
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

    public ObjectorKind getKind() {
        return kind;
    }

    public void setKind(ObjectorKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public PublicRow getRow() {
        if (row == null && holderId != null) {
            load();
        }
        return row;
    }

    public Objection getFiled() {
        return filed;
    }
}
