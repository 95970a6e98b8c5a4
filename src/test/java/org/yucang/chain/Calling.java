package org.yucang.chain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yucang.Acting;
import org.yucang.call.Drafting;
import org.yucang.call.Publishing;
import org.yucang.call.Stage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Position;
import org.yucang.workflow.Positions;
import org.yucang.workflow.ProcessKey;

/** A call of a test's own, open from now for a while, and where it and its applications stand. */
@RequestScoped
public class Calling {

    private static final ProcessKey CALL = new ProcessKey("Call", "callId");
    private static final ProcessKey APPLICATION = new ProcessKey("Application", "applicationId");

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Publishing publishing;

    @Inject
    private Positions positions;

    @Inject
    private ProgrammeClock clock;

    /** Publishes a call with these limits in working days, all others as usual. */
    Long openFor(Duration window, Map<Stage, Integer> limits) throws Exception {
        acting.as("province");
        var draft = drafting.fresh();
        var terms = draft.getTerms();
        terms.setNumber("试-" + System.nanoTime());
        terms.setDocumentNumber("豫商电商〔2021〕24号");
        terms.setTitleZh("批次 😀𠮷");
        terms.setTitleEn("A call");
        terms.setOpensAt(clock.now());
        terms.setClosesAt(clock.now().plus(window));
        terms.setBaseDate(LocalDate.of(2021, 8, 30));
        terms.setBaseYearFrom(LocalDate.of(2020, 7, 1));
        terms.setBaseYearTo(LocalDate.of(2021, 6, 30));
        draft.getLimits().stream()
                .filter(limit -> limits.containsKey(limit.getStage()))
                .forEach(limit -> limit.setDays(limits.get(limit.getStage())));
        var id = drafting.save(draft);
        publishing.publish(id);
        return id;
    }

    List<String> callAt(Long id) {
        return at(CALL, id);
    }

    List<String> applicationAt(Long id) {
        return at(APPLICATION, id);
    }

    private List<String> at(ProcessKey process, Long id) {
        return new ArrayList<>(positions.of(process, id).map(Position::here).orElse(List.of()));
    }
}
