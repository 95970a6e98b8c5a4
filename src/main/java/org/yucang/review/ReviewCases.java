package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Contests;
import org.yucang.application.Versions;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The applications as reviewers find them: only those of their own office exist for them. */
@ApplicationScoped
class ReviewCases {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Versions versions;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private WorkingDays days;

    @Inject
    private Outbox outbox;

    @Inject
    private FirstReviewers reviewers;

    @Inject
    private Disputes disputes;

    @Inject
    private Contests contests;

    /** The applicant, if this office acts for it and the current user belongs to the office; not found otherwise. */
    Enterprise applicant(Long applicationId, Function<Enterprise, String> office) {
        var application = applications.readable(applicationId);
        var enterprise = enterprises.get(application.getEnterpriseId());
        if (!user.officeKeys().contains(office.apply(enterprise))) {
            throw new NotFound(Application.KIND, applicationId);
        }
        return enterprise;
    }

    Enterprise applicant(Long applicationId) {
        return enterprises.get(applications.get(applicationId).getEnterpriseId());
    }

    /** Whether the current user took the application in for the county. */
    boolean isAcceptedByReader(Long applicationId) {
        return reviewers.accepted(applicationId, user.id());
    }

    /** Refuses who took the application in for the county; the county and the city are never one person. */
    void demandOtherLevel(Long applicationId) {
        if (isAcceptedByReader(applicationId)) {
            throw new RuleViolation("recommend.acceptedBySame");
        }
    }

    /** Tells the applicant what has been decided. */
    void tell(Long applicationId, String notice) {
        outbox.send(applicant(applicationId).office(), Application.KIND, applicationId, notice);
    }

    int version(Long applicationId) {
        return versions.counting(applicationId).getNumber();
    }

    /** The current user's signature for an office, now; nothing is signed while the application stands still. */
    Signature sign(Long applicationId, String officeKey) {
        contests.demandNone(applicationId);
        return new Signature(officeKey, user.current(), clock.now());
    }

    /** The case with its due date while the step is open, else with how it ended. */
    ReviewCase open(Long applicationId, Step step, Supplier<Instant> due, Supplier<Optional<Ending>> ending) {
        var application = applications.get(applicationId);
        var enterprise = enterprises.get(application.getEnterpriseId());
        var until = workflow.isOpen(step, applicationId) ? due.get() : null;
        return new ReviewCase(
                applicationId,
                enterprise.getNameZh(),
                enterprise.getNameEn(),
                application.getNumber(),
                application.getCategory(),
                version(applicationId),
                disputes.isSentUp(applicationId),
                until,
                until == null ? null : daysUntil(until),
                until == null ? ending.get().orElseGet(Ending::notOpen) : null);
    }

    private Integer daysUntil(Instant due) {
        return days.between(clock.today(), LocalDate.ofInstant(due, ProgrammeClock.ZONE));
    }
}
