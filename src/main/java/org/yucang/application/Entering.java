package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;

/**
 * The enterprise fills in its application, one place at a time, each kept as it is typed. What cannot be read as an answer
 * is kept as well, to be finished later; of two people at one place the later one counts.
 */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Entering {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftEntries entries;

    @Inject
    private Conversion conversion;

    @Inject
    private ProgrammeClock clock;

    public void enter(Long applicationId, Typing typing) {
        var draft = drafts.writable(applicationId);
        var slot = slot(draft, typing.target());
        draft.demand(typing.target());
        if (draft.isCounted(typing.target())) {
            throw new RuleViolation("served.follows");
        }
        if (slot.question().isSecret() && slot.written().equals(typing.text())) {
            return;
        }
        var readable = take(draft, slot, typing);
        draft.count();
        var words = slot.question().isSecret() ? null : typing.text();
        entries.put(applicationId, new Typing(typing.target(), words, typing.unit()), readable);
        draft.version().saved(clock.now());
    }

    /** Keeps what a browser had kept and could not send in time; what somebody has entered there since stays. */
    public void recover(Long applicationId, Typing typing, Instant typedAt) {
        drafts.writable(applicationId);
        entries.at(applicationId, typing.target())
                .filter(entry -> entry.getAt().isAfter(typedAt))
                .filter(entry -> !Objects.equals(entry.getWords(), typing.text()))
                .ifPresent(later -> {
                    throw new RuleViolation("entry.older", later.getPersonName(), Times.clock(later.getAt()));
                });
        enter(applicationId, typing);
    }

    /** Keeps the answer; whether there was one to be read. */
    private boolean take(Draft draft, Slot slot, Typing typing) {
        try {
            var rate = conversion.rate(draft.application().getCallId(), slot.question(), typing.unit());
            var answer = Typed.read(slot.question(), typing.text(), rate);
            slot.set().accept(answer);
            keepOriginal(draft.version(), typing, answer, rate);
            return true;
        } catch (RuleViolation unreadable) {
            slot.set().accept(null);
            return false;
        }
    }

    private static void keepOriginal(ApplicationVersion version, Typing typing, Object answer, BigDecimal rate) {
        if (answer == null || rate.equals(BigDecimal.ONE)) {
            version.originals().removeIf(original -> original.getTarget().equals(typing.target()));
        } else {
            version.give(typing.target(), Typed.amount(typing.text()), typing.unit(), rate);
        }
    }

    /** Somebody has looked at what was filled in for him: it is his answer now. */
    public void confirm(Long applicationId, String target) {
        drafts.writable(applicationId);
        entries.remove(applicationId, target);
    }

    private static Slot slot(Draft draft, String target) {
        return Slot.find(draft.version(), draft.form(), target).orElseThrow(() -> new NotFound("place", target));
    }
}
