package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** The province reads each blind copy and confirms that it is blind; an unconfirmed one no expert sees. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class ConfirmingBlind {

    @Inject
    private Applications applications;

    @Inject
    private BlindCopies copies;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    public List<BlindRow> copies(Long applicationId) {
        applications.readable(applicationId);
        return copies.all(applicationId).stream()
                .map(paper -> new BlindRow(
                        paper, copies.latest(applicationId, paper.getFileId()).orElse(null)))
                .toList();
    }

    /** Says that a copy is blind, or that it is not after all. */
    public void say(Long applicationId, Long attachmentId, boolean blind) {
        applications.readable(applicationId);
        var paper = copies.all(applicationId).stream()
                .filter(copy -> copy.getId().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", attachmentId));
        var signature = new Signature(QualificationSteps.OFFICE, user.current(), clock.now());
        copies.add(new BlindConfirmation(applicationId, paper.getFileId(), blind, signature));
        audit.record(
                blind ? "act.blindConfirmed" : "act.blindRefused",
                Application.KIND,
                applicationId,
                paper.getMaterial());
    }
}
