package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yucang.person.Role;

/** Both sides see what each version says otherwise than the one before it; a draft is compared for its enterprise only. */
@Stateless
@RolesAllowed({Role.ENTERPRISE, Role.COUNTY, Role.CITY, Role.CITY_FINANCE, Role.PROVINCE, Role.CUSTOMS, Role.FINANCE})
public class ComparingVersions {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Forms forms;

    @Inject
    private Differences differences;

    /** Every step from one version to the next, the latest first. */
    public List<VersionDifferences> steps(Long applicationId, Locale language) {
        var application = applications.readable(applicationId);
        var form = forms.of(application.getCategory());
        var own = applications.isOwn(application);
        var all = versions.all(applicationId).stream()
                .filter(version -> own || version.isSubmitted())
                .toList();
        var steps = new ArrayList<VersionDifferences>();
        for (var i = all.size() - 1; i > 0; i--) {
            steps.add(differences.between(all.get(i - 1), all.get(i), form, language));
        }
        return steps;
    }
}
