package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The names under which experts know the applications they score. */
@ApplicationScoped
public class Pseudonyms {

    @Inject
    private Seats seats;

    /** Such as P-113; the application's own number would tell whose it is. */
    public String of(Long applicationId) {
        return seats.latestDraw(applicationId).map(Draw::getPseudonym).orElse("P");
    }
}
