package org.yucang.publicity;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** What somebody types who objects, and the letter that may come with it. */
public class ObjectionForm implements Serializable {

    private ObjectorKind kind = ObjectorKind.PERSON;
    private String name;
    private String contact;
    private String grounds;
    private transient Part letter;

    Objector objector() {
        return new Objector(kind, name, contact);
    }

    String fileName() {
        return isSent() ? letter.getSubmittedFileName() : null;
    }

    InputStream content() throws IOException {
        return isSent() ? letter.getInputStream() : null;
    }

    private boolean isSent() {
        return letter != null && letter.getSize() > 0;
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
}
