package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private CorrectionDeadlines deadlines;

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
    private Afterwards afterwards;

    @Inject
    private CurrentUser user;

    /** The enterprise's applications, the newest first. */
    public List<Standing> mine(Locale language) {
        var enterprise = user.enterpriseId().orElseThrow(() -> new NotFound("enterprise", user.name()));
        return standings(applications.ofEnterprise(enterprise), language);
    }

    public Track track(Long applicationId, Locale language) {
        var application = applications.own(applicationId);
        var standing = standings(List.of(application), language).get(0);
        var firm = enterprises.get(application.getEnterpriseId());
        var position = positions.of(Submitting.APPLICATION, applicationId);
        var sent = versions.all(applicationId).stream().filter(ApplicationVersion::isSubmitted);
        return new Track(
                standing,
                standing.correction().map(deadlines::dueOn),
                firm,
                position,
                position.map(p -> past.of(applicationId, p, language)).orElse(List.of()),
                standing.isOut() ? List.of() : now.of(standing, language),
                standing.isOut() ? List.of() : ahead.of(standing, firm, position),
                sent.toList());
    }

    private List<Standing> standings(List<Application> all, Locale language) {
        var ids = all.stream().map(Application::getId).toList();
        var callIds = all.stream().map(Application::getCallId).distinct().toList();
        var called = calls.all(callIds);
        var returned = corrections.open(ids);
        var settled = settlements.of(ids);
        var withdrawn = withdrawals.of(ids);
        var come = afterwards.of(settled.keySet());
        var own = positions.of(Submitting.APPLICATION, ids);
        var common = positions.of(Now.CALL, callIds);
        return all.stream()
                .map(application -> {
                    var id = application.getId();
                    var position = settled.containsKey(id) ? common.get(application.getCallId()) : own.get(id);
                    return new Standing(
                            application,
                            called.get(application.getCallId()),
                            position == null ? List.of() : labels(position, language),
                            Optional.ofNullable(returned.get(id)),
                            Optional.ofNullable(settled.get(id)),
                            Optional.ofNullable(withdrawn.get(id)),
                            come.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private List<String> labels(Position position, Locale language) {
        return position.here().stream()
                .map(step -> models.label(position.definitionId(), step, language))
                .distinct()
                .toList();
    }
}
