package org.yucang.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.person.Person;
import org.yucang.platform.Notices;

/** The people of a firm, and an account for one more. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    @Inject
    private KeepingColleagues colleagues;

    @Inject
    private Notices notices;

    private String login;
    private String name;
    private String email;
    private String password;

    public String open() {
        colleagues.open(login, name, email, password);
        notices.done("people.added", name);
        return "/enterprise/people?faces-redirect=true";
    }

    public List<Person> getAll() {
        return colleagues.all();
    }

    public boolean isOwner() {
        return colleagues.isOwner();
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
