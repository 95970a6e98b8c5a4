package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.yucang.NotFound;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.workflow.Models;
import org.yucang.workflow.Position;
import org.yucang.workflow.Positions;

/** An enterprise sees where its applications stand, which way they came and what comes next. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Tracking {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Corrections corrections;

    @Inject
    private Settlements settlements;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Positions positions;

    @Inject
    private Models models;

    @Inject
    private Ahead ahead;

    @Inject
    private Past past;

    @Inject
    private Now now;

    @Inject
    private CurrentUser user;

    /** The enterprise's applications, the newest first. */
    public List<Standing> mine(Locale language) {
        var enterprise = user.enterpriseId().orElseThrow(() -> new NotFound("enterprise", user.name()));
        return applications.ofEnterprise(enterprise).stream()
                .map(application -> standing(application, language))
                .toList();
    }

    public Track track(Long applicationId, Locale language) {
        var application = applications.own(applicationId);
        var standing = standing(application, language);
        var position = positions.of(Submitting.APPLICATION, applicationId);
        var sent = versions.all(applicationId).stream().filter(ApplicationVersion::isSubmitted);
        return new Track(
                standing,
                enterprises.get(application.getEnterpriseId()),
                position,
                position.map(p -> past.of(applicationId, p, language)).orElse(List.of()),
                standing.isOut() ? List.of() : now.of(standing, language),
                standing.isOut() ? List.of() : ahead.of(standing.call(), position),
                sent.toList());
    }

    private Standing standing(Application application, Locale language) {
        var settlement = settlements.of(application.getId());
        var position = settlement.isEmpty()
                ? positions.of(Submitting.APPLICATION, application.getId())
                : positions.of(Now.CALL, application.getCallId());
        return new Standing(
                application,
                calls.get(application.getCallId()),
                position.map(p -> labels(p, language)).orElse(List.of()),
                corrections.open(application.getId()),
                settlement,
                withdrawals.of(application.getId()));
    }

    private List<String> labels(Position position, Locale language) {
        return position.here().stream()
                .map(step -> models.label(position.definitionId(), step, language))
                .distinct()
                .toList();
    }
}
