package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Sequel;
import org.yucang.application.Standing;
import org.yucang.application.Track;
import org.yucang.application.Tracking;
import org.yucang.award.Award;
import org.yucang.enterprise.FundingEntry;
import org.yucang.enterprise.FundingLedger;
import org.yucang.panel.RankedLine;
import org.yucang.workflow.ProcessKey;

/** The whole evaluation by its use cases, each called by the person whose it is, from the call to the paid award. */
class ChainIT extends InContainer {

    /** Firms of no other test: whoever is recognised may not apply again. */
    private static final Candidate JIA = Candidate.JIA.by("enterprise16", "county410172");

    private static final Candidate BING = Candidate.BING.by("enterprise29", "county410308");

    private static final ProcessKey AWARD = new ProcessKey("Award", "awardId");
    private static final ProcessKey OBJECTION = new ProcessKey("Objection", "objectionId");
    private static final Logger LOG = Logger.getLogger(ChainIT.class.getName());

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Scored scored;

    @Inject
    private Decided decided;

    @Inject
    private Granted granted;

    @Inject
    private FundingLedger ledger;

    @Inject
    private Tracking tracking;

    @Inject
    private Acting acting;

    @Inject
    private Statements statements;

    @Test
    void a_call_runs_to_its_paid_awards() throws Exception {
        var call = journey.openCall(4);
        assertThat(decided.titleOf(call)).isEqualTo("全程😀𠮷");
        var jia = jia(call);
        var yi = yi(call);
        var bing = bing(call);

        journey.ranked(call);
        assertThat(decided.ranking(call))
                .extracting(line -> line.application().getId())
                .containsExactly(bing, jia, yi);
        assertThat(decided.ranking(call)).extracting(RankedLine::tier).startsWith("B", "C");
        journey.adopted(call);
        decided.publish(call);
        var objection = objection(call);

        granted.recognise(call);
        Until.so("the awards", () -> granted.of(call).size() == 2);
        assertThat(granted.of(call))
                .extracting(Award::getAmount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(new BigDecimal("600000"), new BigDecimal("400000"));
        for (var award : granted.of(call)) {
            granted.pay(award, award.getApplicationId().equals(jia) ? JIA : BING);
            Until.so("the award's end", () -> journey.ended(AWARD, award.getId()));
        }
        var paid = tracked(JIA, jia);
        assertThat(paid.standing().sequels())
                .extracting(Sequel::words)
                .containsExactly(
                        "publicity.sequel.listed",
                        "award.sequel.recognised",
                        "award.sequel.released",
                        "award.sequel.paid");
        assertThat(paid.standing().key()).isEqualTo("award.sequel.paid");
        assertThat(paid.ahead()).isEmpty();
        assertThat(tracked(Candidate.YI, yi).standing())
                .satisfies(standing -> assertThat(standing.isOut()).isTrue())
                .extracting(Standing::key)
                .isEqualTo("publicity.sequel.notListed");
        assertThat(ledger.ofApplication(jia))
                .extracting(FundingEntry::getDocumentNumber)
                .containsExactly(Granted.DOCUMENT);
        assertThat(List.of(jia, yi, bing)).allMatch(id -> journey.ended(Journey.APPLICATION, id));
        assertThat(journey.ended(OBJECTION, objection)).isTrue();
        assertThat(journey.ended(Journey.CALL, call)).isTrue();
    }

    /** The worked example, hidden from other cities, with an expert who leaves, and the statements it takes counted. */
    private Long jia(Long call) throws Exception {
        var id = filing.filledIn(JIA, call);
        filing.submit(JIA, id);
        reviewed.isHiddenFrom(Candidate.YI, id);
        journey.qualified(JIA, id);
        scored.draw(JIA, id);
        scored.replaceOne(id);
        scored.score(JIA, id);
        LOG.info(() -> "Statements for one application from its submission to its points: " + statements.taken()
                + ", among them\n" + statements.most());
        assertThat(scored.points(id)).containsExactly("17.78", "20.35", "13.19", "20.60", "71.92");
        assertThat(scored.total(id).getMissedFloors()).isEmpty();
        return id;
    }

    private Long yi(Long call) throws Exception {
        var id = journey.submitted(Candidate.YI, call);
        journey.qualified(Candidate.YI, id);
        journey.scored(Candidate.YI, id);
        assertThat(scored.points(id)).containsExactly("9.00", "8.00", "5.00", "13.00", "35.00");
        assertThat(scored.total(id).getMissedFloors()).containsExactly("A", "B", "C");
        return id;
    }

    /** Returned once by the county, corrected and sent in again. */
    private Long bing(Long call) throws Exception {
        var id = journey.submitted(BING, call);
        reviewed.giveBack(BING, id);
        filing.correct(BING, id);
        journey.qualified(BING, id);
        journey.scored(BING, id);
        return id;
    }

    /** What the firm sees of its own. */
    private Track tracked(Candidate firm, Long id) throws Exception {
        acting.as(firm.login());
        return tracking.track(id, Locale.SIMPLIFIED_CHINESE);
    }

    /** While one firm's objection is open its days stand still; ruled not to be right, they go on. */
    private Long objection(Long call) throws Exception {
        journey.later(2);
        var objection = decided.object(call, 2);
        decided.admit(objection);
        journey.later(2);
        decided.refuse(objection);
        journey.pastTheDaysOf(1, call);
        assertThat(journey.here(Journey.CALL, call)).doesNotContain("IssueRecognition");
        journey.pastTheDaysOf(2, call);
        Until.so(
                "the end of the publicity",
                () -> journey.here(Journey.CALL, call).contains("IssueRecognition"));
        return objection;
    }
}
