package org.yucang.enterprise;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Whom officials call or write to at a firm. */
@Embeddable
public class ContactPerson implements Serializable {

    private String contact;
    private String mobile;
    private String telephone;
    private String email;

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
