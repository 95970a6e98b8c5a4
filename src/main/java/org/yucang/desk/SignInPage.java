package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.person.SignInFailures;
import org.yucang.platform.Texts;

/** Lets a person in by login and password, and on to the page that was wanted. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInFailures failures;

    @Inject
    private Texts texts;

    private String login;
    private String password;

    public String signIn() {
        var request = Faces.getRequest();
        var status = security.authenticate(
                request,
                Faces.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login.strip(), password))
                        .newAuthentication(request.getRemoteUser() != null));
        if (status != AuthenticationStatus.SEND_FAILURE) {
            request.changeSessionId();
        }
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            Arriving.note(request);
            FacesContext.getCurrentInstance().responseComplete();
            return null;
        }
        if (status == AuthenticationStatus.SUCCESS) {
            return "/desk/home?faces-redirect=true";
        }
        var key = failures.isLocked(login.strip()) ? "layout.signInLocked" : "layout.signInRefused";
        ((UIInput) Components.findComponent("signIn:password")).setValid(false);
        Messages.addError("signIn:password", "{0}", texts.of(Faces.getLocale(), key));
        return null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
