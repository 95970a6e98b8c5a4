package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** Lets people in by login and password; their roles, wherever they hold them, are the groups the server checks. */
@ApplicationScoped
public class PersonIdentity implements IdentityStore {

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInFailures failures;

    /** Called by the server for each sign-in; an account that is locked is refused whatever the password. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var found = people.find(credential.getCaller());
        if (found.isEmpty() || failures.isLocked(credential.getCaller())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        var person = found.get();
        if (!passwords.matches(credential.getPasswordAsString(), person.getPasswordHash())) {
            failures.add(person);
            return CredentialValidationResult.INVALID_RESULT;
        }
        failures.forget(person);
        return new CredentialValidationResult(
                person.getLogin(),
                people.membershipsOf(person.getId()).stream()
                        .map(Membership::getRole)
                        .collect(Collectors.toSet()));
    }
}
