package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.yucang.Acting;
import org.yucang.call.Calls;
import org.yucang.call.Drafting;
import org.yucang.call.Publishing;
import org.yucang.desk.MovingClock;
import org.yucang.platform.ProgrammeClock;
import org.yucang.publicity.ReadingList;
import org.yucang.workflow.Position;
import org.yucang.workflow.Positions;
import org.yucang.workflow.ProcessKey;

/** Brings a test inside the server to where it begins, in a call of its own and from whatever the clock shows. */
@RequestScoped
public class Journey {

    /** How calls stand in the engine. */
    public static final ProcessKey CALL = new ProcessKey("Call", "callId");

    /** How applications stand in the engine. */
    public static final ProcessKey APPLICATION = new ProcessKey("Application", "applicationId");

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Publishing publishing;

    @Inject
    private Calls calls;

    @Inject
    private MovingClock moving;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Positions positions;

    @Inject
    private ReadingList list;

    @Inject
    private Filing filing;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Scored scored;

    @Inject
    private Decided decided;

    /** A new call that takes applications from now on for some days. */
    public Long openCall(int days) throws Exception {
        return openCall(days, Set.of("C1", "C2"));
    }

    /** The same, open to these categories. */
    public Long openCall(int days, Set<String> categories) throws Exception {
        return openCall(days, categories, 2020);
    }

    /** The same, with a base year that begins in July of this year. */
    public Long openCall(int days, Set<String> categories, int baseYear) throws Exception {
        acting.as("province");
        var draft = drafting.fresh();
        draft.setCategories(categories);
        var terms = draft.getTerms();
        terms.setNumber("链-2021-" + System.nanoTime());
        terms.setDocumentNumber("豫商电商〔2021〕23号");
        terms.setTitleZh("全程😀𠮷");
        terms.setTitleEn("From the call to the award");
        terms.setOpensAt(clock.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS));
        terms.setClosesAt(terms.getOpensAt().plus(days, ChronoUnit.DAYS));
        terms.setBaseDate(LocalDate.of(baseYear + 1, 8, 30));
        terms.setBaseYearFrom(LocalDate.of(baseYear, 7, 1));
        terms.setBaseYearTo(LocalDate.of(baseYear + 1, 6, 30));
        var id = drafting.save(draft);
        publishing.publish(id);
        return id;
    }

    /** A firm's application to a call, sent in with the figures it declares. */
    public Long submitted(Candidate firm, Long callId) throws Exception {
        var id = filing.filledIn(firm, callId);
        filing.submit(firm, id);
        return id;
    }

    /** An application that county, city and province have checked and found as declared: its experts are to be drawn. */
    public void qualified(Candidate firm, Long id) throws Exception {
        reviewed.accept(firm, id);
        reviewed.recommend(firm, id);
        reviewed.qualify(firm, id);
        assertThat(here(APPLICATION, id)).containsExactly("DrawExperts");
    }

    /** An application whose experts were drawn and gave it the points that the firm has to get. */
    public void scored(Candidate firm, Long id) throws Exception {
        scored.draw(firm, id);
        scored.score(firm, id);
    }

    /** A call that has closed and whose firms are ranked, as all of them were scored. */
    public void ranked(Long callId) throws Exception {
        moveTo(calls.get(callId).getClosesAt().plus(1, ChronoUnit.HOURS));
        Until.so("the ranking", () -> here(CALL, callId).contains("ProposeAwards"));
    }

    /** A ranked call whose firms the meeting has adopted as they were proposed, nobody having objected. */
    public void adopted(Long callId) throws Exception {
        decided.propose(callId);
        decided.consult(callId);
        decided.adopt(callId);
    }

    /** A call whose list is posted, all of it having passed but for the public's days. */
    public void posted(Long callId) throws Exception {
        ranked(callId);
        adopted(callId);
        decided.publish(callId);
    }

    /** Moves the clock to the morning after the last day on which a place of the list is shown. */
    public void pastTheDaysOf(int position, Long callId) throws Exception {
        pastTheDay(list.rows(callId).get(position - 1).lastDay());
    }

    /** Moves the clock to the morning after a day. */
    public void pastTheDay(LocalDate day) throws Exception {
        moveTo(day.plusDays(1).atTime(9, 0).atZone(ProgrammeClock.ZONE).toInstant());
    }

    /** Lets days pass. */
    public void later(int days) throws Exception {
        moveTo(clock.now().plus(days, ChronoUnit.DAYS));
    }

    /** Moves the clock, unless it is later already: the tests of one server share it. */
    public void moveTo(Instant instant) throws Exception {
        if (instant.isAfter(clock.now())) {
            acting.as("province");
            moving.moveTo(instant);
        }
    }

    /** The steps at which somebody or something is waited for. */
    public List<String> here(ProcessKey process, Long id) {
        return positions.of(process, id).map(Position::here).map(List::copyOf).orElse(List.of());
    }

    /** Whether it has come to its end. */
    public boolean ended(ProcessKey process, Long id) {
        return positions.of(process, id).orElseThrow().isEnded();
    }
}
