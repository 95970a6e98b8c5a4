package org.yucang.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.yucang.person.KeepingAccounts;
import org.yucang.person.Office;
import org.yucang.person.Person;

/** The offices of the programme and the accounts of their people. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    @Inject
    private KeepingAccounts keeping;

    @Inject
    private ReaderTexts texts;

    private String sought;
    private String officeKey;
    private String login;
    private String name;
    private String password;
    private Long personId;
    private String newPassword;

    public List<Office> getOffices() {
        return keeping.offices(sought);
    }

    public Office getOffice() {
        return officeKey == null ? null : keeping.office(officeKey);
    }

    public List<Person> getPeople() {
        return keeping.people(officeKey);
    }

    public String open() {
        keeping.open(officeKey, login.trim(), name.trim(), password);
        return done("accounts.opened");
    }

    public String renew() {
        keeping.renewPassword(personId, newPassword);
        return done("accounts.renewed");
    }

    private String done(String message) {
        Messages.addFlashGlobalInfo("{0}", texts.get(message));
        return "/desk/accounts?faces-redirect=true&office=" + officeKey;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public String getOfficeKey() {
        return officeKey;
    }

    public void setOfficeKey(String officeKey) {
        this.officeKey = officeKey;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
