package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;

/**
 * The enterprise takes over what it said in its last application; whatever the draft says already stays, and each answer
 * taken over is marked until somebody has looked at it.
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
        var source = earlier(draft).flatMap(application -> versions.latestSubmitted(application.getId()));
        source.ifPresent(version -> {
            new Takeover(version, draft).places().forEach(target -> entries.prefill(applicationId, target));
            draft.count();
            draft.version().saved(clock.now());
        });
    }

    private Optional<Application> earlier(Draft draft) {
        return applications.ofEnterprise(draft.application().getEnterpriseId()).stream()
                .filter(Application::isSubmitted)
                .filter(application ->
                        !application.getId().equals(draft.application().getId()))
                .findFirst();
    }
}
