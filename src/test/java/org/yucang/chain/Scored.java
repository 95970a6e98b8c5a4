package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yucang.Acting;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.scoring.DeclaringConflicts;
import org.yucang.scoring.DrawTerms;
import org.yucang.scoring.DrawingExperts;
import org.yucang.scoring.PanelRow;
import org.yucang.scoring.ReadingResults;
import org.yucang.scoring.ReadingSheets;
import org.yucang.scoring.Scoring;
import org.yucang.scoring.Total;

/** The experts' part of the chain: they are drawn, one may leave, they score and sign, the points are worked out. */
@RequestScoped
public class Scored {

    @Inject
    private Acting acting;

    @Inject
    private Statements statements;

    @Inject
    private DrawingExperts drawing;

    @Inject
    private DeclaringConflicts conflicts;

    @Inject
    private Scoring scoring;

    @Inject
    private ReadingSheets reading;

    @Inject
    private ReadingResults results;

    @Inject
    private People people;

    public void draw(Candidate firm, Long id) throws Exception {
        acting.as("province");
        var terms = new DrawTerms();
        terms.setSize(firm.totals().size());
        terms.setSupervisor("周监督");
        statements.of(() -> drawing.draw(id, terms));
        assertThat(drawing.panel(id)).hasSize(firm.totals().size());
    }

    /** One of the experts leaves and is replaced; the reason stays as it was written. */
    public void replaceOne(Long id) throws Exception {
        var panel = panel(id);
        acting.as(login(panel.get(0)));
        statements.of(() -> conflicts.recuse(reading.seat(id), Candidate.RARE));
        acting.as("province");
        Until.so("the substitute", () -> drawing.panel(id).size() == panel.size() + 1);
        assertThat(drawing.panel(id))
                .filteredOn(PanelRow::isGone)
                .extracting(row -> row.departure().getReason())
                .containsExactly(Candidate.RARE);
    }

    public void score(Candidate firm, Long id) throws Exception {
        sign(firm, id);
        acting.as("province");
        Until.so("the total", () -> results.total(id).isPresent());
        assertThat(results.sheets(id))
                .hasSize(firm.totals().size())
                .allSatisfy(sheet -> assertThat(sheet.reasons().values()).containsOnly(Candidate.RARE));
    }

    /** Every expert signs; what comes of it is not waited for. */
    public void sign(Candidate firm, Long id) throws Exception {
        acting.as("province");
        var panel = panel(id);
        for (var seat = 0; seat < panel.size(); seat++) {
            acting.as(login(panel.get(seat)));
            var total = new BigDecimal(firm.totals().get(seat));
            statements.of(() -> sign(reading.seat(id), total));
        }
    }

    /** Whoever of the panel has still to sign does; what comes of it is not waited for. */
    public void scoreAgain(Long id, String total) throws Exception {
        acting.as("province");
        for (var row : panel(id).stream().filter(row -> !row.signed()).toList()) {
            acting.as(login(row));
            statements.of(() -> sign(reading.seat(id), new BigDecimal(total)));
        }
    }

    /** From here on the test acts as whoever sits in a seat. */
    public void sitIn(Long id, int seat) throws Exception {
        acting.as("province");
        acting.as(login(
                panel(id).stream().filter(row -> row.seat() == seat).findFirst().orElseThrow()));
    }

    /** The people who sit on the panel. */
    public List<Long> holders(Long id) throws Exception {
        acting.as("province");
        return panel(id).stream()
                .map(row -> people.find(login(row)).orElseThrow().getId())
                .toList();
    }

    /** The four parts and their sum. */
    public List<String> points(Long id) throws Exception {
        acting.as("province");
        var total = total(id);
        var parts = total.getParts();
        return Stream.of(parts.getA(), parts.getB(), parts.getC(), parts.getD(), total.getPoints())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    public Total total(Long id) {
        return results.total(id).orElseThrow();
    }

    private void sign(Long seat, BigDecimal total) {
        conflicts.noConflict(seat);
        var left = total;
        for (var row : reading.open(seat).rows()) {
            var points = left.min(row.getMaximum());
            left = left.subtract(points);
            scoring.keep(seat, row.getCode(), points, Candidate.RARE);
        }
        scoring.sign(seat);
    }

    private List<PanelRow> panel(Long id) {
        return drawing.panel(id).stream().filter(row -> !row.isGone()).toList();
    }

    private String login(PanelRow row) {
        return IntStream.rangeClosed(1, 15)
                .mapToObj("expert%02d"::formatted)
                .filter(login -> people.find(login)
                        .map(Person::getName)
                        .filter(row.name()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
