package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yucang.application.Applications;
import org.yucang.application.Versions;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;

/** Gathers who is close to an applicant. */
@ApplicationScoped
class Applicants {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Enterprises enterprises;

    Applicant of(Long applicationId) {
        var parties = parties(applicationId);
        return Applicant.of(parties.firms().get(0).getUnitCode(), parties.names(), parties.codes());
    }

    /** The applicant comes first, then those of its related firms that are registered. */
    Parties parties(Long applicationId) {
        var version = versions.counting(applicationId);
        var firms = new ArrayList<Enterprise>();
        firms.add(enterprises.get(applications.get(applicationId).getEnterpriseId()));
        Parties.related(version).forEach(code -> enterprises.find(code).ifPresent(firms::add));
        return new Parties(List.copyOf(firms), version);
    }
}
