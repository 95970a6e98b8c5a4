package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.yucang.platform.ProgrammeClock;

/** The time that decides deadlines, shown at the foot of every page. */
@Named
@RequestScoped
public class ServerTime {

    @Inject
    private ProgrammeClock clock;

    public Instant getNow() {
        return clock.now();
    }
}
