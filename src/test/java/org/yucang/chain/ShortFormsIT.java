package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Filling;
import org.yucang.application.FormField;
import org.yucang.application.Outcome;
import org.yucang.application.RuleAnswer;
import org.yucang.application.Settlement;
import org.yucang.application.Settlements;
import org.yucang.application.Submitting;
import org.yucang.panel.RankedLine;

/** Tenants and exporters under 9810, switched on in a call of their own: short forms, no experts, one verified figure. */
class ShortFormsIT extends InContainer {

    private static final Candidate TENANT = firm("enterprise30", "county410327", "410300", "0");
    private static final Candidate EXPORTER = firm("enterprise54", "county411082", "411000", "860");
    private static final String[] ASKED = {
        "E01", "E02", "E04", "E05", "E06", "E07", "E14", "E15", "E16", "E17", "E18", "E19"
    };

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Filling filling;

    @Inject
    private Submitting submitting;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Scored scored;

    @Inject
    private Decided decided;

    @Inject
    private Settlements settlements;

    /** Of 60 and 40 declared, finance finds 55 of rent and 40 of service fees: 69 points. Of 860 customs finds 750: 65. */
    @Test
    void verified_fees_or_exports_alone_give_the_points_and_the_rank() throws Exception {
        var call = journey.openCall(4, Set.of("C1", "C3", "C4"));
        var tenant =
                filing.filledIn(TENANT, call, "C3", Map.of("rent", Filing.wan("60"), "serviceFee", Filing.wan("40")));
        hasTheShortForm(tenant, "M01", "M02", "M03", "M04", "M05", "M08", "M11", "M12", "M17", "M18");
        var exporter = filing.filledIn(EXPORTER, call, "C4", Map.of());
        hasTheShortForm(exporter, "M01", "M02", "M03", "M04", "M05", "M11", "M12", "M15", "M17", "M18");
        assertThat(filling.draft(exporter).form().field("customsCode")).get().matches(FormField::isRequired);

        settled(TENANT, tenant, Map.of("rent", "55"));
        settled(EXPORTER, exporter, Map.of("exports9810", "750"));

        assertThat(scored.points(tenant)).containsExactly("69.00", "0.00", "0.00", "0.00", "69.00");
        assertThat(scored.points(exporter)).containsExactly("65.00", "0.00", "0.00", "0.00", "65.00");
        assertThat(List.of(tenant, exporter)).allMatch(id -> scored.total(id).isFloorsMet());
        journey.ranked(call);
        assertThat(decided.ranking(call))
                .extracting(line -> line.application().getId())
                .containsExactly(tenant, exporter);
        assertThat(decided.ranking(call)).extracting(RankedLine::tier).containsExactly("C", "C");
    }

    /** Neither warehouses nor served firms, and only the conditions of every category. */
    private void hasTheShortForm(Long id, String... papers) {
        var form = filling.draft(id).form();
        assertThat(form.parts()).isEmpty();
        assertThat(form.materials()).extracting(paper -> paper.getCode()).containsExactly(papers);
        assertThat(submitting.readiness(id).answers())
                .extracting(RuleAnswer::rule)
                .containsExactly(ASKED);
    }

    /** County, city, province and, where there are exports, customs; no expert is drawn. */
    private void settled(Candidate firm, Long id, Map<String, String> found) throws Exception {
        acting.as(firm.login());
        submitting.submit(id);
        reviewed.accept(firm, id);
        reviewed.recommend(firm, id, found);
        reviewed.qualify(firm, id, found);
        Until.so("the end of " + id, () -> journey.ended(Journey.APPLICATION, id));
        assertThat(settlements.of(id)).map(Settlement::getOutcome).contains(Outcome.SCORED);
    }

    private static Candidate firm(String login, String county, String city, String exports) {
        return new Candidate(login, county, "city" + city, "finance" + city, List.of(), "0", "0", exports, List.of());
    }
}
