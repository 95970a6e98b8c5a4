package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.NotFound;
import org.yucang.call.Calls;
import org.yucang.person.Role;
import org.yucang.platform.Files;
import org.yucang.platform.StoredFile;

/** Whoever is entitled to an application reads it and its papers; to anyone else it does not exist. */
@Stateless
@RolesAllowed({Role.ENTERPRISE, Role.COUNTY, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.CUSTOMS, Role.FINANCE})
public class Reading {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Attachments attachments;

    @Inject
    private Forms forms;

    @Inject
    private EligibilityResults results;

    @Inject
    private Calls calls;

    @Inject
    private Files files;

    /** The version that counts: the last one submitted; only the enterprise itself can have none but a draft. */
    public ApplicationView read(Long applicationId) {
        return view(applications.readable(applicationId), versions.counting(applicationId));
    }

    /** The newest version, be it a draft, for its own enterprise. */
    public ApplicationView latest(Long applicationId) {
        return view(applications.own(applicationId), versions.latest(applicationId));
    }

    /** One of the versions that were submitted. */
    public ApplicationView read(Long applicationId, int number) {
        var application = applications.readable(applicationId);
        return versions.all(applicationId).stream()
                .filter(version -> version.getNumber() == number && version.isSubmitted())
                .findFirst()
                .map(version -> view(application, version))
                .orElseThrow(() -> new NotFound("version", applicationId));
    }

    private ApplicationView view(Application application, ApplicationVersion version) {
        return new ApplicationView(
                application,
                calls.get(application.getCallId()),
                version,
                forms.of(application.getCategory()),
                applications.declaration(application, version).figures(),
                results.of(application.getId()));
    }

    /** A paper of an application that the reader is entitled to. */
    public StoredFile paper(Long attachmentId) {
        var attachment = attachments.get(attachmentId);
        var version = attachment.version();
        var application = applications.readable(version.getApplicationId());
        if (!version.isSubmitted() && !applications.isOwn(application)) {
            throw new NotFound("attachment", attachmentId);
        }
        return files.get(attachment.getFileId());
    }
}
