package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Started;

/** Opens the administrator's account of a new installation with the password that its environment names. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final String LOGIN = "admin";

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private ProgrammeClock clock;

    @Inject
    @ConfigProperty(name = "yucang.admin.password")
    private Optional<String> password;

    void open(@Observes Started started) {
        if (password.isPresent() && people.find(LOGIN).isEmpty()) {
            var hash = passwords.hash(LOGIN, password.get());
            people.add(new Person(LOGIN, hash, "系统管理员", clock.now()), "province", Role.ADMIN);
        }
    }
}
