package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.application.Applications;
import org.yucang.application.Outcome;
import org.yucang.application.Settlements;
import org.yucang.enterprise.Enterprises;

/** H2: a conflict that comes to light after everyone has signed. */
class H2ConflictFoundAfterScoringIT extends InContainer {

    private static final List<String> TOTALS = List.of("20", "18", "21", "19", "22");

    @Inject
    private Acting acting;

    @Inject
    private Judged judged;

    @Inject
    private DrawingExperts drawing;

    @Inject
    private KeepingExpert keeping;

    @Inject
    private KeepingPool pool;

    @Inject
    private ReadingSheets reading;

    @Inject
    private ReadingResults results;

    @Inject
    private Totals totals;

    @Inject
    private Settlements settlements;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Test
    void the_sheet_is_void_but_kept_a_substitute_of_the_same_field_scores_and_the_total_is_computed_anew()
            throws Exception {
        var id = judged.drawn("enterprise22", "county410108");
        assertThat(drawing.view(id).orElseThrow().equal())
                .as("the draw repeats")
                .isTrue();
        for (var seat = 1; seat <= 5; seat++) {
            judged.score(id, seat, TOTALS.get(seat - 1));
        }
        assertThat(settlements.of(id).orElseThrow().getOutcome()).isEqualTo(Outcome.SCORED);
        assertThat(totals.latest(id).orElseThrow().getParts().getD())
                .as("20, 19, 21")
                .isEqualByComparingTo("20.00");

        var conflicted = judged.seat(id, 1);
        var field = keeping(conflicted);
        judged.sitIn(id, 1);
        var firm = enterprises.get(applications.get(id).getEnterpriseId());
        assertThat(keeping.tie(null, TieKind.SERVED, "某客户", firm.getCreditCode(), null))
                .isEqualTo(1);
        assertThatThrownBy(() -> reading.open(conflicted.getId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.seat(id)).isInstanceOf(NotFound.class);

        var seat = judged.seat(id, 1);
        assertThat(seat.getHolders()).hasSize(2);
        assertThat(seat.getHolders().get(0).isGone()).isTrue();
        assertThat(seat.getHolders().get(0).sheet().orElseThrow().total())
                .as("kept")
                .isEqualByComparingTo("20");
        assertThat(keeping(seat)).as("same field").isEqualTo(field);

        judged.score(id, 1, "16");
        assertThat(totals.latest(id).orElseThrow().getParts().getD())
                .as("18, 19, 21")
                .isEqualByComparingTo("19.33");
        acting.as("province");
        assertThat(results.sheets(id))
                .hasSize(6)
                .filteredOn(SignedSheet::isVoided)
                .hasSize(1);
        assertThat(drawing.view(id).orElseThrow().equal())
                .as("the draw still repeats")
                .isTrue();
    }

    @Test
    void an_expert_who_moves_to_a_served_firm_leaves_the_panel_and_is_tied_to_it_for_three_years_after_he_leaves_it()
            throws Exception {
        var id = judged.drawn("enterprise07", "county410106");
        var moving = judged.seat(id, 2).holder().getPersonId();
        acting.as("province");
        var before = pool.open(moving).getEmployer();
        var served = Judged.served(id, 7).get(0);
        assertThat(pool.save(pool.open(moving))).as("nothing has changed").isZero();

        assertThat(employed(moving, served)).isEqualTo(1);
        assertThat(judged.seat(id, 2)
                        .getHolders()
                        .get(0)
                        .departure()
                        .orElseThrow()
                        .getCause())
                .isEqualTo(Departure.Cause.LINK);
        assertThat(judged.seat(id, 2).holder().getPersonId()).isNotEqualTo(moving);

        assertThat(drawing.view(id).orElseThrow().substitutes())
                .singleElement()
                .satisfies(row -> assertThat(row.seat()).isEqualTo(2));
        assertThat(drawing.view(id).orElseThrow().equal())
                .as("the substitute repeats")
                .isTrue();

        assertThat(employed(moving, before)).isZero();
        assertThat(keeping.expert(moving).getTies())
                .extracting(ExpertTie::getName)
                .containsExactly(before, served);
        assertThat(drawing.pool(id, new DrawTerms()))
                .filteredOn(row -> row.employer().equals(before))
                .extracting(PoolRow::exclusion)
                .containsExactly(new Exclusion("draw.excluded.EMPLOYER", served));
    }

    private int employed(Long expert, String employer) {
        var sheet = pool.open(expert);
        sheet.setEmployer(employer);
        return pool.save(sheet);
    }

    private ExpertField keeping(Seat seat) throws Exception {
        acting.as("province");
        return keeping.expert(seat.holder().getPersonId()).getField();
    }
}
