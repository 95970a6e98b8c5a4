package org.yucang.scoring;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The names under which experts know the applications they score. */
@ApplicationScoped
public class Pseudonyms {

    /** The name of an application for which there was no draw yet. */
    public static final String UNKNOWN = "P";

    private static final RandomGenerator RANDOM = new SecureRandom();

    @Inject
    private Seats seats;

    /** By application, such as P-113; an application's own number would tell whose it is. */
    public Map<Long, String> of(Collection<Long> applicationIds) {
        return seats.latestDraws(applicationIds).stream().collect(toMap(Draw::getApplicationId, Draw::getPseudonym));
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
