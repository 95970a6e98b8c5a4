package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** The names under which experts know the applications they score. */
@ApplicationScoped
public class Pseudonyms {

    private static final RandomGenerator RANDOM = new SecureRandom();

    @Inject
    private Seats seats;

    /** Such as P-113; the application's own number would tell whose it is. */
    public String of(Long applicationId) {
        return seats.latestDraw(applicationId).map(Draw::getPseudonym).orElse("P");
    }

    /** A name that no draw has had; each draw has its own. */
    String next(Long applicationId) {
        return RANDOM.ints(100, 1000)
                .mapToObj(number -> "P-" + number)
                .limit(10_000)
                .filter(name -> !seats.isTaken(name))
                .findFirst()
                .orElseGet(() -> "P-" + applicationId + RANDOM.nextInt(1000, 10_000));
    }
}
