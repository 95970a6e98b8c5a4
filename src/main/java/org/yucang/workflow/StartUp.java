package org.yucang.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.yucang.platform.Audit;
import org.yucang.platform.Database;
import org.yucang.platform.Profile;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Secrets;
import org.yucang.platform.Started;

/** Brings the programme up: the schema, then the engine, then the first data, then the timers. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    /** Monday morning of the month in which the department published its figures. */
    private static final Instant DEMONSTRATION = Instant.parse("2021-08-02T01:00:00Z");

    @Inject
    private Database database;

    @Inject
    private Engine engine;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Profile profile;

    @Inject
    private Event<Started> started;

    @PostConstruct
    void start() {
        Secrets.ofInstallation();
        database.migrate();
        engine.start();
        if (profile.isDemonstration()) {
            clock.moveTo(audit.last().filter(DEMONSTRATION::isBefore).orElse(DEMONSTRATION));
        }
        started.fire(new Started());
        engine.runJobs();
    }
}
