package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.call.Calls;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;

/**
 * The enterprise takes over what it said in its last application and still holds; whatever the draft says already stays, and
 * each answer taken over is marked until somebody has looked at it.
 */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Prefilling {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftEntries entries;

    @Inject
    private ListChanges changes;

    @Inject
    private Calls calls;

    @Inject
    private ProgrammeClock clock;

    /** The number of the application from which answers can be taken over, if there is one. */
    public Optional<String> source(Long applicationId) {
        var draft = drafts.of(applicationId);
        return draft.correction().isPresent()
                ? Optional.empty()
                : earlier(draft).map(Application::getNumber);
    }

    public void fill(Long applicationId) {
        var draft = drafts.writable(applicationId);
        if (draft.correction().isPresent()) {
            throw new RuleViolation("correction.locked");
        }
        earlier(draft)
                .ifPresent(earlier ->
                        versions.latestSubmitted(earlier.getId()).ifPresent(version -> take(earlier, version, draft)));
    }

    private void take(Application earlier, ApplicationVersion version, Draft draft) {
        new Takeover(version, draft, isYearBefore(earlier, draft.application()))
                .places()
                .forEach(target -> entries.prefill(draft.application().getId(), target));
        changes.add(draft, "prefilled", earlier.getNumber());
        draft.count();
        draft.version().saved(clock.now());
    }

    /** Whether the earlier call's base year is the one before this call's. */
    private boolean isYearBefore(Application earlier, Application application) {
        var before = calls.get(earlier.getCallId());
        var now = calls.get(application.getCallId());
        return before.getBaseYearFrom().plusYears(1).equals(now.getBaseYearFrom())
                && before.getBaseYearTo().plusYears(1).equals(now.getBaseYearTo());
    }

    private Optional<Application> earlier(Draft draft) {
        return applications.ofEnterprise(draft.application().getEnterpriseId()).stream()
                .filter(Application::isSubmitted)
                .filter(application ->
                        !application.getId().equals(draft.application().getId()))
                .findFirst();
    }
}
