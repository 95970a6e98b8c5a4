package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** A firm whose warehouse another firm declares as well says whether it keeps it or gives it up. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Resolving {

    private static final List<Step> CHOOSE = List.of(new Step("ResolveDuplicate"), new Step("ResolveContest"));

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Versions versions;

    @Inject
    private Headings headings;

    @Inject
    private Contests contests;

    @Inject
    private ContestDeadlines deadlines;

    @Inject
    private Claims claims;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** What is contested now, and what either firm has said of it. */
    public List<ContestView> open(Long applicationId) {
        applications.own(applicationId);
        return contests.open(applicationId).stream()
                .map(contest -> {
                    var other = applications.get(contest.otherThan(applicationId));
                    return new ContestView(
                            contest,
                            deadlines.dueOn(contest),
                            contest.nameIn(applicationId),
                            contest.nameIn(other.getId()),
                            enterprises.get(other.getEnterpriseId()).getNameZh(),
                            other.getNumber(),
                            contests.choice(contest, applicationId),
                            contests.choice(contest, other.getId()));
                })
                .toList();
    }

    /** The firm keeps the warehouse; both stand still until the other gives it up or time is over. */
    public void keep(Long applicationId, Long contestId) {
        var contest = locked(applicationId, contestId);
        contests.add(new ContestChoice(contest, applicationId, true, clock.now(), user.name()));
        audit.record("act.contestKept", Application.KIND, applicationId, contest.nameIn(applicationId));
    }

    /** The firm gives the warehouse up: its next version does without it, and the conditions are asked again. */
    public void giveUp(Long applicationId, Long contestId) {
        var contest = locked(applicationId, contestId);
        var position = contest.positionIn(applicationId);
        submitWithout(applicationId, position);
        contests.add(new ContestChoice(contest, applicationId, false, clock.now(), user.name()));
        audit.record("act.contestGivenUp", Application.KIND, applicationId, contest.nameIn(applicationId));
        contests.open(applicationId).stream()
                .filter(c -> c.positionIn(applicationId) == position)
                .forEach(c -> claims.end(c, applicationId, ContestEnd.Way.GIVEN_UP));
        if (contests.open(applicationId).isEmpty()) {
            step(applicationId).forEach(step -> workflow.complete(step, applicationId));
        }
    }

    private Stream<Step> step(Long applicationId) {
        return CHOOSE.stream().filter(step -> workflow.isOpen(step, applicationId));
    }

    private Contest locked(Long applicationId, Long contestId) {
        calls.lock(applications.own(applicationId).getCallId());
        applications.lock(applicationId);
        return contests.open(applicationId).stream()
                .filter(c -> c.getId().equals(contestId))
                .findFirst()
                .orElseThrow(() -> new NotFound("contest", contestId));
    }

    private void submitWithout(Long applicationId, int position) {
        var version = versions.latest(applicationId);
        if (!version.isSubmitted()) {
            throw new RuleViolation("resolve.correctionOpen");
        }
        if (version.getWarehouses().size() < 2) {
            throw new RuleViolation("resolve.lastWarehouse");
        }
        var next = version.next(clock.now());
        next.getWarehouses().removeIf(warehouse -> warehouse.getPosition() == position);
        headings.write(applications.get(applicationId), next);
        versions.add(next);
        next.submit(clock.now(), user.name(), Contents.of(next).hash());
    }
}
