package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;

/** The enterprise answers the questions of its form, one at a time; each answer is kept as soon as it is given. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Filling {

    @Inject
    private Drafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    @Inject
    private ProgrammeClock clock;

    public Draft draft(Long applicationId) {
        return drafts.of(applicationId);
    }

    /** Until when the firm may submit its application, and by which notice. */
    public OwnClosing closing(Long applicationId) {
        var application = applications.own(applicationId);
        return OwnClosing.of(
                calls.get(application.getCallId()), enterprises.get(application.getEnterpriseId()), clock.now());
    }

    /** Whether the enterprise may change anything in its application now. */
    public boolean isOpen(Long applicationId) {
        return drafts.isOpen(applicationId);
    }

    /** Keeps an amount (money in yuan); no amount takes the answer back. Says when it was kept. */
    public Instant enter(Long applicationId, String fieldKey, BigDecimal amount) {
        var draft = drafts.writable(applicationId);
        problem(draft, fieldKey, amount).ifPresent(broken -> {
            throw broken;
        });
        return keep(draft, fieldKey, amount, null);
    }

    /** Keeps words, or the word of a yes-or-no question. */
    public Instant say(Long applicationId, String fieldKey, String words) {
        return keep(
                drafts.writable(applicationId),
                fieldKey,
                null,
                words == null || words.isBlank() ? null : words.strip());
    }

    /** Why an amount cannot be the answer to a question, if so. */
    public Optional<RuleViolation> problem(Draft draft, String fieldKey, BigDecimal amount) {
        return new Answer(draft.version(), field(draft, fieldKey), fieldKey).problem(amount);
    }

    private Instant keep(Draft draft, String fieldKey, BigDecimal amount, String words) {
        draft.demand("field." + fieldKey);
        var version = draft.version();
        Slot.of(version, field(draft, fieldKey), fieldKey).set().accept(amount == null ? words : amount);
        version.saved(clock.now());
        return version.getSavedAt();
    }

    private static FormField field(Draft draft, String fieldKey) {
        return draft.form().field(fieldKey).orElseThrow(() -> new NotFound("field", fieldKey));
    }
}
