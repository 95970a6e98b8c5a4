package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.application.DeclaredVersion;
import org.yucang.enterprise.RegisteredFirm;

/** Whoever is close to an applicant bars an expert who is tied to him, and is blacked out in what the experts read. */
class PartiesTest {

    private static final Instant NOW = Instant.parse("2021-10-08T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
    private static final String OWN = "91410100MA0000001X";
    private static final String SISTER = "91411000MA00000028";
    private static final String SERVED = "91419001MA0000003W";

    private final Parties parties = parties();

    @Test
    void whoever_works_for_a_served_firm_the_controller_the_operator_or_a_related_firm_has_a_conflict() {
        for (var employer : List.of("河南万邦云仓有限公司", "许昌发制品厂", "豫海控股（集团）有限公司", "Wanbang Rotterdam B.V.", "河南姐妹供应链有限公司")) {
            assertThat(conflict(expert(employer)))
                    .as(employer)
                    .isEqualTo(new Exclusion("draw.excluded.EMPLOYER", employer));
        }
        assertThat(conflict(expert("中原会计师事务所"))).isNull();
    }

    @Test
    void shares_of_a_served_or_a_related_firm_are_found_by_its_credit_code() {
        for (var code : List.of(SERVED, SISTER)) {
            var holder = expert("中原会计师事务所");
            holder.tie(TieKind.SHARES, "某公司", code, null, NOW);
            assertThat(conflict(holder)).as(code).isEqualTo(new Exclusion("draw.excluded.SHARES", "某公司"));
        }
    }

    @Test
    void whoever_leaves_an_employer_is_tied_to_it_for_three_years() {
        var expert = expert("许昌发制品厂");
        expert.describe(ExpertField.FINANCE, List.of(), "许昌发制品厂 ", null, NOW);
        assertThat(expert.getTies()).as("written otherwise").isEmpty();

        expert.describe(ExpertField.FINANCE, List.of(), "中原会计师事务所", null, NOW);
        assertThat(expert.getTies()).singleElement().satisfies(tie -> {
            assertThat(tie.getKind()).isEqualTo(TieKind.EMPLOYER);
            assertThat(tie.getEndedOn()).isEqualTo(TODAY);
        });
        assertThat(conflict(expert).key()).isEqualTo("draw.excluded.EMPLOYER");
        assertThat(applicant().conflict(expert, TODAY.plusYears(3).plusDays(1))).isEmpty();
    }

    @Test
    void whoever_moves_to_the_administration_of_the_applicants_city_has_a_conflict() {
        var expert = expert("中原会计师事务所");
        expert.describe(ExpertField.FINANCE, List.of(), "郑州市商务局", "410100", NOW);
        assertThat(conflict(expert)).isEqualTo(new Exclusion("draw.excluded.UNIT", "郑州市商务局"));
    }

    @Test
    void all_of_them_and_every_place_and_number_are_blacked_out_in_a_narrative() {
        var narrative = "我司（万邦云仓）由豫海控股控制，与姐妹供应链、许昌发制品厂合作，入驻中原跨境园，海关编码4101960ABC，"
                + "鹿特丹二号仓位于Maasvlakteweg 1，近Europoort码头，由Wanbang Rotterdam B.V.运营，董事长赵某、钱某。";

        assertThat(new Redaction(parties.telling()).of(narrative))
                .isEqualTo("我司（████）由████控制，与████、████合作，入驻████，海关编码████，████位于████，近████，由████运营，董事长████、████。");
    }

    private static Parties parties() {
        var version = DeclaredVersion.saying(
                Map.of(
                        "controller", "豫海控股（集团）有限公司、赵某；钱某",
                        "relatedFirms", SISTER,
                        "parkName", "中原跨境园",
                        "customsCode", "4101960ABC"),
                "许昌发制品厂",
                SERVED);
        var warehouse = version.getWarehouses().get(0);
        warehouse.getOperation().setOperatorName("Wanbang Rotterdam B.V.");
        warehouse.getSite().setAddress("Maasvlakteweg 1");
        warehouse.getSite().setHub("Europoort码头");
        return new Parties(
                List.of(RegisteredFirm.of(OWN, "河南万邦云仓有限公司"), RegisteredFirm.of(SISTER, "河南姐妹供应链有限公司")), version);
    }

    private Exclusion conflict(Expert expert) {
        return applicant().conflict(expert, TODAY).orElse(null);
    }

    private Applicant applicant() {
        return Applicant.of("410100", parties.names(), parties.codes());
    }

    private static Expert expert(String employer) {
        return new Expert(1L, ExpertField.FINANCE, employer, null);
    }
}
