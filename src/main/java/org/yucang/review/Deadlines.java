package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.application.ApplicationVersion;
import org.yucang.application.Contest;
import org.yucang.application.ContestEnd;
import org.yucang.application.Contests;
import org.yucang.application.StageDeadlines;
import org.yucang.application.Versions;
import org.yucang.call.Stage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Until when each level must have answered, computed from what has happened so far and the limits of the call. */
@ApplicationScoped
class Deadlines {

    @Inject
    private Versions versions;

    @Inject
    private Acceptances acceptances;

    @Inject
    private Contests contests;

    @Inject
    private Opinions opinions;

    @Inject
    private Disputes disputes;

    @Inject
    private QualificationDecisions decisions;

    @Inject
    private StageDeadlines stages;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    Instant acceptance(Long applicationId) {
        var returns = acceptances.of(applicationId).stream()
                .filter(Acceptance::isReturned)
                .map(a -> pause(applicationId, a.getSignature(), a.getVersionNumber()))
                .toList();
        return end(
                applicationId,
                Stage.ACCEPTANCE,
                day(versions.all(applicationId).get(0).getSubmittedAt()),
                returns);
    }

    Instant recommendation(Long applicationId) {
        var accepted =
                acceptances.latest(applicationId).orElseThrow().getSignature().getAt();
        return end(applicationId, Stage.RECOMMENDATION, day(accepted), List.of());
    }

    Instant qualification(Long applicationId) {
        var returns = decisions.of(applicationId).stream()
                .filter(QualificationDecision::isReturned)
                .map(d -> pause(applicationId, d.getSignature(), d.getVersionNumber()))
                .toList();
        return end(applicationId, Stage.QUALIFICATION, recommended(applicationId), returns);
    }

    Instant customs(Long applicationId) {
        return end(applicationId, Stage.CUSTOMS, recommended(applicationId), List.of());
    }

    private Instant end(Long applicationId, Stage stage, LocalDate start, List<PausingDeadline.Pause> pauses) {
        var limit = stages.days(applicationId, stage);
        var standing = contests.of(applicationId).stream().map(this::pause);
        var all = Stream.concat(pauses.stream(), standing)
                .filter(pause -> !pause.from().isBefore(start))
                .sorted(Comparator.comparing(PausingDeadline.Pause::from))
                .toList();
        return days.endOf(new PausingDeadline(start, limit, all).dueOn(days));
    }

    private LocalDate recommended(Long applicationId) {
        return Stream.concat(
                        opinions.of(applicationId).stream().map(Opinion::getSignature),
                        disputes.settlement(applicationId).stream().map(DisputeSettlement::getSignature))
                .map(signature -> day(signature.getAt()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The clock stands still from a return until the version that answers it is submitted. */
    private PausingDeadline.Pause pause(Long applicationId, Signature returned, int versionNumber) {
        var answered = versions.all(applicationId).stream()
                .filter(version -> version.getNumber() > versionNumber && version.isSubmitted())
                .map(ApplicationVersion::getSubmittedAt)
                .findFirst()
                .orElseGet(clock::now);
        return new PausingDeadline.Pause(day(returned.getAt()), day(answered));
    }

    /** Nor does it run while two firms have to settle whose a warehouse is. */
    private PausingDeadline.Pause pause(Contest contest) {
        var ended = contests.end(contest).map(ContestEnd::getAt).orElseGet(clock::now);
        return new PausingDeadline.Pause(day(contest.getRaisedAt()), day(ended));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ProgrammeClock.ZONE);
    }
}
