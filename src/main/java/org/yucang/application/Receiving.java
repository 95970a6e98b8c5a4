package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Audit;
import org.yucang.platform.Files;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.ScannedPage;
import org.yucang.platform.StoredFile;

/** Takes one file into a draft, in a transaction of its own; what a file is, its content says and not its name. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Receiving {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Drafts drafts;

    @Inject
    private Files files;

    @Inject
    private ListChanges changes;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    void receive(Long applicationId, String materialCode, boolean blind, String name, InputStream content) {
        var draft = drafts.writable(applicationId);
        draft.demand("material." + materialCode);
        var material = draft.form()
                .material(materialCode)
                .filter(m -> !m.isOfficial() && (!blind || m.isJudged()))
                .orElseThrow(() -> new NotFound("material", materialCode));
        var file = files.store(name, content, material.getMostMegabytes() * MEGABYTE);
        refuse(draft.version(), material, file);
        var attachment = new Attachment(draft.version(), material, file, user.name(), blind);
        if (material.isPrinted()) {
            ScannedPage.code(files.open(file)).flatMap(PrintCode::inAddress).ifPresent(attachment::bear);
        }
        draft.version().getAttachments().add(attachment);
        changes.add(draft, "fileAdded", materialCode + " " + file.getName());
        draft.version().saved(clock.now());
        audit.record("act.fileAttached", Application.KIND, applicationId, materialCode, file.getName());
    }

    private static void refuse(ApplicationVersion version, Material material, StoredFile file) {
        if (file.getSize() == 0) {
            throw new RuleViolation("file.isEmpty", file.getName());
        }
        if (!material.accepts(file.getContentType())) {
            throw new RuleViolation(FileKind.of(file.getContentType()).refusal(), file.getName(), material.getKinds());
        }
        if (version.getAttachments().stream()
                .anyMatch(a -> a.getMaterial().equals(material.getCode())
                        && a.getSha256().equals(file.getSha256()))) {
            throw new RuleViolation("file.alreadyThere", file.getName());
        }
    }
}
