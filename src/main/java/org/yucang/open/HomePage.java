package org.yucang.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Stage;
import org.yucang.call.Tiers;
import org.yucang.enterprise.EnterpriseRecognitions;
import org.yucang.enterprise.PublishedFigures;
import org.yucang.platform.ProgrammeClock;

/** What anybody sees first: how far Henan's warehouses reach, and whether a call is open. */
@Named
@RequestScoped
public class HomePage {

    private static final List<HomeStep> STEPS = List.of(
            new HomeStep("home.step1", Stage.SUBMISSION.usualDays()),
            new HomeStep("home.step2", Stage.ACCEPTANCE.usualDays()),
            new HomeStep("home.step3", Stage.RECOMMENDATION.usualDays()),
            new HomeStep("home.step4", Stage.QUALIFICATION.usualDays()),
            new HomeStep("home.step5", Stage.PUBLICITY.usualDays()));

    @Inject
    private EnterpriseRecognitions recognitions;

    @Inject
    private WarehouseMap map;

    @Inject
    private Calls calls;

    @Inject
    private Tiers tiers;

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
        var left = Duration.between(clock.now(), call.getClosesAt());
        return new OpenCall(call, tiers.of(call.getId()), left.toDays(), left.toHoursPart());
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

    /** The five steps as firms know them, with their usual working days. */
    public List<HomeStep> getSteps() {
        return STEPS;
    }
}
