package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Files;
import org.yucang.platform.ProgrammeClock;

/** The enterprise sends in the papers of its category's list; what a file is, its content says and not its name. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Attaching {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Drafts drafts;

    @Inject
    private Files files;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    public Draft draft(Long applicationId) {
        return drafts.of(applicationId);
    }

    /** Takes a file in for a material, or refuses it and keeps nothing. */
    public Attachment attach(Long applicationId, String materialCode, String name, InputStream content) {
        var draft = drafts.writable(applicationId);
        draft.demand("material." + materialCode);
        var material = material(draft, materialCode);
        var file = files.store(name, content, material.getMostMegabytes() * MEGABYTE);
        if (file.getSize() == 0) {
            throw new RuleViolation("file.isEmpty", name);
        }
        if (!material.accepts(file.getContentType())) {
            throw new RuleViolation("file.wrongType", name, file.getContentType(), material.getKinds());
        }
        var version = draft.version();
        if (version.getAttachments().stream()
                .anyMatch(a ->
                        a.getMaterial().equals(materialCode) && a.getSha256().equals(file.getSha256()))) {
            throw new RuleViolation("file.alreadyThere", name);
        }
        var attachment = new Attachment(version, materialCode, file, user.name());
        version.getAttachments().add(attachment);
        version.saved(clock.now());
        return attachment;
    }

    public void detach(Long applicationId, Long attachmentId) {
        var draft = drafts.writable(applicationId);
        var attachment = draft.version().getAttachments().stream()
                .filter(a -> a.getId().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", attachmentId));
        draft.demand("material." + attachment.getMaterial());
        draft.version().getAttachments().remove(attachment);
        draft.version().saved(clock.now());
    }

    private static Material material(Draft draft, String code) {
        return draft.form()
                .material(code)
                .filter(material -> !material.isOfficial())
                .orElseThrow(() -> new NotFound("material", code));
    }
}
