package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yucang.call.Milestone;
import org.yucang.call.Stage;
import org.yucang.call.Timeline;
import org.yucang.enterprise.Enterprise;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Position;

/** What an application has still before it, with the days on which the call's limits end at the latest. */
@ApplicationScoped
class Ahead {

    private static final Map<String, Stage> STAGES = Map.of(
            "AcceptApplication", Stage.ACCEPTANCE,
            "AcceptBySilence", Stage.ACCEPTANCE,
            "RecommendApplication", Stage.RECOMMENDATION,
            "QualifyApplication", Stage.QUALIFICATION,
            "ConfirmExports", Stage.CUSTOMS,
            "RecordSilence", Stage.CUSTOMS,
            "DrawExperts", Stage.DRAW,
            "ScoreApplication", Stage.SCORING);

    /** Stages that an application passes only if need be; nobody is told to expect them. */
    private static final Set<Stage> UNCERTAIN = EnumSet.of(Stage.SUBMISSION, Stage.CORRECTION, Stage.SITE_CHECK);

    @Inject
    private Timeline timeline;

    @Inject
    private ProgrammeClock clock;

    List<Milestone> of(Standing standing, Enterprise firm, Optional<Position> position) {
        var over = EnumSet.copyOf(UNCERTAIN);
        position.ifPresent(p -> STAGES.forEach((step, stage) -> {
            if (p.done().contains(step) || p.here().contains(step)) {
                over.add(stage);
            }
        }));
        standing.latest().ifPresent(sequel -> over.addAll(EnumSet.range(Stage.SUBMISSION, sequel.last())));
        return timeline.of(standing.call(), firm.regions()).milestones().stream()
                .filter(milestone -> !over.contains(milestone.stage()))
                .filter(milestone -> !milestone.until().isBefore(clock.today()))
                .toList();
    }
}
