package org.yucang.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.call.Tiers;
import org.yucang.enterprise.EnterpriseRecognitions;
import org.yucang.enterprise.PublishedFigures;
import org.yucang.platform.ProgrammeClock;

/** What anybody sees first: how far Henan's warehouses reach, and whether a call is open. */
@Named
@RequestScoped
public class HomePage {

    private static final List<Stage> STEPS =
            List.of(Stage.SUBMISSION, Stage.ACCEPTANCE, Stage.RECOMMENDATION, Stage.QUALIFICATION, Stage.PUBLICITY);

    @Inject
    private EnterpriseRecognitions recognitions;

    @Inject
    private WarehouseMap map;

    @Inject
    private Calls calls;

    @Inject
    private Tiers tiers;

    @Inject
    private StageLimits limits;

    @Inject
    private ProgrammeClock clock;

    private PublishedFigures figures;
    private List<Bubble> bubbles;
    private List<OpenCall> open;

    @PostConstruct
    void load() {
        figures = recognitions.figures();
        bubbles = map.bubbles();
        open = calls.openNow().stream().map(this::open).toList();
    }

    private OpenCall open(Call call) {
        var everybody = !clock.now().isAfter(call.getClosesAt());
        var closesAt = everybody ? call.getClosesAt() : call.getClosing().last();
        var left = Duration.between(clock.now(), closesAt);
        return new OpenCall(call, tiers.of(call.getId()), closesAt, left.toDays(), left.toHoursPart());
    }

    public PublishedFigures getFigures() {
        return figures;
    }

    public List<Bubble> getBubbles() {
        return bubbles;
    }

    public List<OpenCall> getOpen() {
        return open;
    }

    /** The five steps as firms know them, with the working days of the open call, or else the usual ones. */
    public List<HomeStep> getSteps() {
        var days = open.isEmpty()
                ? StageLimits.usual()
                : limits.of(open.get(0).call().getId());
        return IntStream.range(0, STEPS.size())
                .mapToObj(i -> new HomeStep("home.step" + (i + 1), days.get(STEPS.get(i))))
                .toList();
    }
}
