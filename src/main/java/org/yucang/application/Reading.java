package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.yucang.NotFound;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
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
    private Enterprises enterprises;

    @Inject
    private Files files;

    /** The version that counts: the last one submitted; only the enterprise itself can have none but a draft. */
    public ApplicationView read(Long applicationId) {
        var application = applications.readable(applicationId);
        var version = versions.counting(applicationId);
        return new ApplicationView(
                application,
                calls.get(application.getCallId()),
                enterprises.get(application.getEnterpriseId()),
                version,
                forms.of(application.getCategory()),
                applications.declaration(application, version).figures(),
                results.of(applicationId),
                changes(version));
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

    private Set<String> changes(ApplicationVersion version) {
        return versions.before(version)
                .map(earlier -> Contents.of(earlier).differences(Contents.of(version)))
                .orElseGet(TreeSet::new);
    }
}
