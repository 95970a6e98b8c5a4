package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.chain.Candidate;
import org.yucang.chain.Filing;
import org.yucang.chain.Journey;

/** What an application takes over from the one before: what a firm is, and last year's figures as those of the year before. */
class PrefillingIT extends InContainer {

    private static final Candidate FIRM = Candidate.JIA.by("enterprise25", "jinshui");
    private static final Set<String> OPEN = Set.of("C1");
    private static final int FIRMS = 46;
    private static final int IN_HENAN = 12;

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Filing filing;

    @Inject
    private Filling filling;

    @Inject
    private Listing listing;

    @Inject
    private Starting starting;

    @Inject
    private Prefilling prefilling;

    @Inject
    private Watching watching;

    @Test
    void figures_of_last_year_become_those_of_the_year_before_and_nothing_is_declared_again() throws Exception {
        var former = filing.filledIn(FIRM, journey.openCall(20));
        listing.take(former, served());
        filing.submit(FIRM, former);

        var next = taken(2021);
        assertThat(amount(next, "exportTotalPrior")).isEqualByComparingTo("90000000");
        assertThat(amount(next, "exportTotal")).isNull();
        assertThat(amount(next, "exports9810")).isNull();
        assertThat(next.version().value("noBreach")).isEmpty();
        assertThat(next.version().value("statisticsNote")).isEmpty();
        assertThat(next.version().value("profile").orElseThrow().getWords()).isEqualTo(Candidate.RARE);
        var warehouse = next.warehouse(1);
        assertThat(warehouse.getTurnover().getValueOutPrior()).isEqualByComparingTo("50000000");
        assertThat(warehouse.getTurnover().getValueOut()).isNull();
        assertThat(warehouse.getTurnover().getOrdersOut()).isNull();
        assertThat(warehouse.getInputs().getLease()).isNull();
        assertThat(warehouse.getAreas().getTotal()).isEqualByComparingTo("5000");
        assertThat(warehouse.getLease().getNumber()).isEqualTo("ZL-" + former + "-DE");
        assertThat(next.version().getServed())
                .hasSize(FIRMS)
                .extracting(ServedFirm::getName, ServedFirm::getActive, ServedFirm::getValue)
                .contains(tuple("郑州嵩山发制品有限公司1", null, null));
        assertThat(marked(next))
                .contains(
                        "field.exportTotalPrior",
                        "field.profile",
                        "warehouse.1.valueOutPrior",
                        "warehouse.1.leaseNumber",
                        "served.1.name",
                        "served.46.place")
                .doesNotContain("field.exportTotal", "field.noBreach", "warehouse.1.valueOut", "served.1.active");

        var later = taken(2022);
        assertThat(amount(later, "exportTotalPrior")).isNull();
        assertThat(later.warehouse(1).getTurnover().getValueOutPrior()).isNull();
        assertThat(later.warehouse(1).getLease().getNumber()).isEqualTo("ZL-" + former + "-DE");
    }

    /** A draft in a call with the base year that begins in this year, with what the last application says taken over. */
    private Draft taken(int baseYear) throws Exception {
        var call = journey.openCall(20, OPEN, baseYear);
        acting.as(FIRM.login());
        var id = starting.start(call, "C1");
        prefilling.fill(id);
        return filling.draft(id);
    }

    private List<String> marked(Draft draft) {
        return watching.entries(draft.application().getId()).stream()
                .filter(DraftEntry::isPrefilled)
                .map(DraftEntry::getTarget)
                .toList();
    }

    private static BigDecimal amount(Draft draft, String key) {
        return draft.version().value(key).map(FormValue::getAmount).orElse(null);
    }

    private static List<List<String>> served() {
        return IntStream.rangeClosed(1, FIRMS)
                .mapToObj(n -> List.of(
                        "郑州嵩山发制品有限公司" + n,
                        "",
                        "王经理",
                        n <= IN_HENAN ? "city" : "other",
                        "发制品",
                        "long",
                        "5",
                        "4",
                        "10",
                        "yes",
                        "",
                        ""))
                .toList();
    }
}
