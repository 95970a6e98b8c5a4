package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;

/** What the process models may ask of a warehouse that two firms declare: who chooses, by when, and what follows from silence. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DuplicateSteps implements Steps {

    private static final String RULE = "E15";

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Contests contests;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Outcomes outcomes;

    @Inject
    private ContestDeadlines deadlines;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    public boolean contested(Long applicationId) {
        return !contests.open(applicationId).isEmpty();
    }

    public String office(Long applicationId) {
        return enterprises
                .get(applications.get(applicationId).getEnterpriseId())
                .office();
    }

    public Date dueAt(Long applicationId) {
        return Date.from(end(applicationId));
    }

    public String asksAt(Long applicationId) {
        return Steps.asking(end(applicationId));
    }

    /** Whether the days to choose have passed and neither firm has given the warehouse up. */
    public boolean timeOver(Long applicationId) {
        return contests.of(applicationId).stream()
                .anyMatch(c -> contests.end(c).map(ContestEnd::isForNeither).orElseGet(() -> deadlines.isOver(c)));
    }

    /** Takes the application out; the other one is taken out when its own case asks, which may be at the same instant. */
    public void takeOut(Long applicationId) {
        var application = applications.get(applicationId);
        calls.lock(application.getCallId());
        contests.open(applicationId).stream()
                .filter(deadlines::isOver)
                .forEach(c -> contests.add(new ContestEnd(c, ContestEnd.Way.NEITHER, clock.now())));
        outcomes.record(applicationId, Outcome.INELIGIBLE, RULE);
        audit.record("act.contestNeither", Application.KIND, applicationId, RULE);
        telling.takenOut(application, enterprises.get(application.getEnterpriseId()));
    }

    /** The first of the days by which the firm must have chosen. */
    private Instant end(Long applicationId) {
        return contests.open(applicationId).stream()
                .map(deadlines::end)
                .min(Instant::compareTo)
                .orElseGet(clock::now);
    }
}
