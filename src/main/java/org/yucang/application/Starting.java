package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;

/** An enterprise begins its one application in a call, while the call is open. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Starting {

    @Inject
    private Calls calls;

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Headings headings;

    @Inject
    private FirstAnswers firstAnswers;

    @Inject
    private Enterprises enterprises;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** The open calls in which the enterprise has not begun an application yet. */
    public List<Call> open() {
        return calls.openNow().stream()
                .filter(this::isOpenForFirm)
                .filter(call -> applications.of(call.getId(), enterprise()).isEmpty())
                .toList();
    }

    /** The firm's own last instant in a call. */
    public Instant closesAt(Call call) {
        return call.getClosing().of(regions());
    }

    /** Begins the application and says its id; the one that was begun before, if there is one. */
    public Long start(Long callId, String category) {
        var call = calls.lock(callId);
        var begun = applications.of(callId, enterprise());
        if (begun.isPresent()) {
            return begun.get().getId();
        }
        if (!isOpenForFirm(call)) {
            throw new RuleViolation("application.callClosed", Times.show(closesAt(call)));
        }
        if (!call.isOpenFor(category)) {
            throw new RuleViolation("application.categoryClosed");
        }
        var application = new Application(callId, enterprise(), category, clock.now(), user.id());
        applications.add(application);
        var version = new ApplicationVersion(application.getId(), 1, clock.now());
        firstAnswers.fill(application, version);
        headings.write(application, version);
        versions.add(version);
        audit.record("act.applicationStarted", Application.KIND, application.getId(), call.getNumber(), category);
        return application.getId();
    }

    /** Whether it is open and the firm's own last instant is not over. */
    private boolean isOpenForFirm(Call call) {
        return call.isOpen(clock.now()) && !clock.now().isAfter(closesAt(call));
    }

    private List<String> regions() {
        return enterprises.get(enterprise()).regions();
    }

    private Long enterprise() {
        return user.enterpriseId().orElseThrow(() -> new NotFound("enterprise", user.name()));
    }
}
