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

/** The accounts of the people of the office that the address names. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    @Inject
    private KeepingAccounts keeping;

    @Inject
    private ReaderTexts texts;

    private String officeKey;
    private final NewAccount account = new NewAccount();
    private Long personId;
    private String newPassword;

    public Office getOffice() {
        return officeKey == null ? null : keeping.office(officeKey);
    }

    public List<Person> getPeople() {
        return keeping.people(officeKey);
    }

    public String open() {
        keeping.open(officeKey, account.getLogin().trim(), account.getName().trim(), account.getPassword());
        return done("accounts.opened");
    }

    public String renew() {
        keeping.renewPassword(personId, newPassword);
        return done("accounts.renewed");
    }

    private String done(String message) {
        Messages.addFlashGlobalInfo("{0}", texts.get(message));
        return "/desk/accounts?faces-redirect=true&includeViewParams=true";
    }

    public NewAccount getAccount() {
        return account;
    }

    public String getOfficeKey() {
        return officeKey;
    }

    public void setOfficeKey(String officeKey) {
        this.officeKey = officeKey;
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
