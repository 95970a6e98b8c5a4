package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.yucang.person.CurrentUser;

/** Lets a test inside the server act as one of the demonstration's people, signed in as people are. */
@RequestScoped
public class Acting {

    private static final String PASSWORD = "Yucang-2021";

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<CurrentUser> users;

    /** From here on the test acts as this person, until it names another. */
    public void as(String login) throws ServletException {
        request.logout();
        var status = security.authenticate(
                request,
                KeptResponse.current(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login, PASSWORD))
                        .newAuthentication(true));
        assertThat(status).as(login).isEqualTo(AuthenticationStatus.SUCCESS);
        users.destroy(users.get());
    }

    /** The firm of the person as whom the test acts. */
    public Long enterprise() {
        return users.get().enterpriseId().orElseThrow();
    }
}
