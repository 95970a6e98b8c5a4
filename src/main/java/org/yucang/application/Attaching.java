package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** The enterprise sends in the papers of its category's list, as many at once as it likes; each is taken or refused by itself. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Attaching {

    @Inject
    private Drafts drafts;

    @Inject
    private Receiving receiving;

    @Inject
    private ListChanges changes;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public Draft draft(Long applicationId) {
        return drafts.of(applicationId);
    }

    /** Takes a file in for a material, or keeps nothing of it and says why. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<RuleViolation> attach(Long applicationId, String materialCode, String name, InputStream content) {
        return attach(applicationId, materialCode, false, name, content);
    }

    /** The same; a blind file is the copy without names and logos that experts see. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<RuleViolation> attach(
            Long applicationId, String materialCode, boolean blind, String name, InputStream content) {
        try {
            receiving.receive(applicationId, materialCode, blind, name, content);
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused);
        }
    }

    public void detach(Long applicationId, Long attachmentId) {
        var draft = drafts.writable(applicationId);
        var attachment = attachment(draft, attachmentId);
        draft.demand(attachment.place());
        draft.version().getAttachments().remove(attachment);
        changes.add(draft, "fileRemoved", attachment.getMaterial() + " " + attachment.getName());
        draft.version().saved(clock.now());
        audit.record(
                "act.fileRemoved", Application.KIND, applicationId, attachment.getMaterial(), attachment.getName());
    }

    /** Notes the code that a sealed scan bears, as the enterprise reads it on the paper where no machine can. */
    public void bear(Long applicationId, Long attachmentId, String code) {
        var typed = PrintCode.typed(code);
        var draft = drafts.writable(applicationId);
        attachment(draft, attachmentId).bear(typed);
        draft.version().saved(clock.now());
    }

    private static Attachment attachment(Draft draft, Long attachmentId) {
        return draft.version().getAttachments().stream()
                .filter(a -> a.getId().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", attachmentId));
    }
}
