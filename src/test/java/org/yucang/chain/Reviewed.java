package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yucang.Acting;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Defect;
import org.yucang.review.Accepting;
import org.yucang.review.ConfirmingExports;
import org.yucang.review.ConfirmingFunding;
import org.yucang.review.FigureSheet;
import org.yucang.review.Opinion;
import org.yucang.review.Qualifying;
import org.yucang.review.ReadingFile;
import org.yucang.review.Recommending;
import org.yucang.review.RuleTick;

/** The offices' part of the chain: county, city commerce and city finance, province and customs. */
@RequestScoped
public class Reviewed {

    @Inject
    private Acting acting;

    @Inject
    private Statements statements;

    @Inject
    private Accepting accepting;

    @Inject
    private Recommending recommending;

    @Inject
    private ConfirmingFunding funding;

    @Inject
    private Qualifying qualifying;

    @Inject
    private ConfirmingExports exports;

    @Inject
    private ReadingFile reading;

    public void giveBack(Candidate firm, Long id) throws Exception {
        acting.as(firm.county());
        accepting.giveBack(
                id,
                List.of(new Defect("field.exportTotal", Candidate.RARE), new Defect("material.M05", Candidate.RARE)));
    }

    /** Accepts it; a second time the county is told who was first and when. */
    public void accept(Candidate firm, Long id) throws Exception {
        acting.as(firm.county());
        statements.of(() -> accepting.accept(id, accepting.figures(id)));
        assertThatThrownBy(() -> accepting.accept(id, accepting.figures(id)))
                .isInstanceOfSatisfying(RuleViolation.class, late -> {
                    assertThat(late.key()).isEqualTo("workflow.alreadyDone");
                    assertThat(late.arguments()).hasSize(2).doesNotContainNull();
                    assertThat(late.arguments()[1].toString()).matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
                });
    }

    public void recommend(Candidate firm, Long id) throws Exception {
        recommend(firm, id, Map.of());
    }

    /** City commerce and finance find everything as declared, but for these figures. */
    public void recommend(Candidate firm, Long id, Map<String, String> found) throws Exception {
        acting.as(firm.city());
        statements.of(() -> recommending.recommend(
                id, declared(recommending.figures(id), found), ticked(recommending.toConfirm(id)), Candidate.RARE));
        acting.as(firm.finance());
        statements.of(() ->
                funding.agree(id, declared(funding.figures(id), found), ticked(funding.toConfirm(id)), Candidate.RARE));
    }

    /** The city's commerce recommends it, and its finance objects with this reason. */
    public void dispute(Candidate firm, Long id, String reason) throws Exception {
        acting.as(firm.city());
        recommending.recommend(id, declared(recommending.figures(id)), recommending.toConfirm(id), Candidate.RARE);
        acting.as(firm.finance());
        funding.object(id, declared(funding.figures(id)), funding.toConfirm(id), reason);
    }

    public void qualify(Candidate firm, Long id) throws Exception {
        qualify(firm, id, Map.of());
    }

    /** The province finds nothing against it; customs confirms what was declared, but for these figures. */
    public void qualify(Candidate firm, Long id, Map<String, String> found) throws Exception {
        acting.as("province");
        assertThat(reading.opinions(id)).extracting(Opinion::getText).containsExactly(Candidate.RARE, Candidate.RARE);
        assertThat(qualifying.toConfirm(id))
                .filteredOn(tick -> tick.getConfirmedBy() != null)
                .isNotEmpty()
                .allMatch(tick -> tick.getNote().equals(Candidate.RARE));
        statements.of(() -> qualifying.qualify(id, qualifying.figures(id), ticked(qualifying.toConfirm(id))));
        if (firm.exportsUnder9810()) {
            acting.as("customs");
            statements.of(() -> exports.confirm(id, declared(exports.figures(id), found), Candidate.RARE));
        }
    }

    /** For the offices of another city it does not exist, whatever they ask. */
    public void isHiddenFrom(Candidate stranger, Long id) throws Exception {
        acting.as(stranger.city());
        assertThatThrownBy(() -> recommending.open(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recommending.figures(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.papers(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.opinions(id)).isInstanceOf(NotFound.class);
        acting.as(stranger.county());
        assertThatThrownBy(() -> accepting.figures(id)).isInstanceOf(NotFound.class);
        acting.as(stranger.finance());
        assertThatThrownBy(() -> funding.toConfirm(id)).isInstanceOf(NotFound.class);
    }

    private static FigureSheet declared(FigureSheet sheet) {
        return declared(sheet, Map.of());
    }

    private static FigureSheet declared(FigureSheet sheet, Map<String, String> found) {
        sheet.takeDeclared();
        sheet.getRows().stream()
                .filter(row ->
                        row.isMine() && found.containsKey(row.getChecked().getFigure()))
                .forEach(row ->
                        row.setTyped(new BigDecimal(found.get(row.getChecked().getFigure()))));
        return sheet;
    }

    private static List<RuleTick> ticked(List<RuleTick> ticks) {
        ticks.forEach(tick -> {
            tick.setFulfilled(true);
            tick.setNote(Candidate.RARE);
        });
        return ticks;
    }
}
