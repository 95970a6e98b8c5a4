package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;

/** Finds what an enterprise may change now, and refuses what it may not change any more. */
@ApplicationScoped
class Drafts {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Corrections corrections;

    @Inject
    private Settlements settlements;

    @Inject
    private Forms forms;

    @Inject
    private CorrectionDeadlines deadlines;

    /** The same, to be changed: the application is locked first, so that two people's entries come one after the other. */
    Draft writable(Long applicationId) {
        applications.lock(applications.own(applicationId).getId());
        return of(applicationId);
    }

    Draft of(Long applicationId) {
        var application = applications.own(applicationId);
        var version = versions.latest(applicationId);
        if (version.isSubmitted() || settlements.of(applicationId).isPresent()) {
            throw new RuleViolation("application.versionFrozen", version.getNumber());
        }
        var correction = corrections.open(applicationId);
        correction.ifPresent(this::demandTime);
        return new Draft(application, version, forms.of(application.getCategory()), correction);
    }

    /** Whether there is anything to change: a version not submitted yet, of an application not settled, in time. */
    boolean isOpen(Long applicationId) {
        var version = versions.latest(applications.own(applicationId).getId());
        return !version.isSubmitted()
                && settlements.of(applicationId).isEmpty()
                && corrections.open(applicationId).filter(deadlines::isOver).isEmpty();
    }

    private void demandTime(Correction correction) {
        if (deadlines.isOver(correction)) {
            throw new RuleViolation("correction.tooLate", deadlines.dueOn(correction));
        }
    }
}
