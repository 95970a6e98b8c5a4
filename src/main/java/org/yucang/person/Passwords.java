package org.yucang.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import org.yucang.RuleViolation;

/** Keeps passwords as slow, salted hashes and refuses the ones that are guessed first. */
@ApplicationScoped
public class Passwords {

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void start() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations", "60000"));
    }

    /** The hash to keep of a new password. */
    public String hash(String login, String password) {
        check(login, password);
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String kept) {
        return hash.verify(password.toCharArray(), kept);
    }

    /** Refuses a password that is too simple, or holds the login (if there is one). */
    public static void check(String login, String password) {
        if (password.length() < 8 || kinds(password) < 3) {
            throw new RuleViolation("person.password.weak");
        }
        if (!login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            throw new RuleViolation("person.password.login");
        }
    }

    /** How many of four kinds of character are used: capital and small letters, figures, others. */
    private static long kinds(String password) {
        return password.codePoints().map(Passwords::kind).distinct().count();
    }

    private static int kind(int c) {
        if (c >= 'A' && c <= 'Z') {
            return 0;
        }
        if (c >= 'a' && c <= 'z') {
            return 1;
        }
        return Character.isDigit(c) ? 2 : 3;
    }
}
