package org.yucang.desk;

import java.io.Serializable;

/** What is typed to open an account. */
public class NewAccount implements Serializable {

    private String login;
    private String name;
    private String password;

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
}
