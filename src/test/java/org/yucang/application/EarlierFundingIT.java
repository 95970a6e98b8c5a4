package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.chain.Journey;
import org.yucang.enterprise.EnterpriseRecognition;
import org.yucang.enterprise.EnterpriseRecognitions;
import org.yucang.enterprise.FundingLedger;
import org.yucang.enterprise.Grant;
import org.yucang.review.ReadingFile;

/** E16: money granted for a warehouse in an earlier call, and a title that is still valid, are found without anybody's help. */
class EarlierFundingIT extends InContainer {

    private static final String FIRM = "enterprise30";
    private static final String COUNTY = "county410327";
    private static final String OTHER = "enterprise33";
    private static final String RECOGNISED = "enterprise34";
    private static final String DOCUMENT = "豫财贸〔2021〕61号";
    private static final BigDecimal YUAN = new BigDecimal("600000.00");

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Journey journey;

    @Inject
    private Starting starting;

    @Inject
    private Declaring declaring;

    @Inject
    private Submitting submitting;

    @Inject
    private ReadingFile reading;

    @Inject
    private Applications applications;

    @Inject
    private FundingLedger ledger;

    @Inject
    private EnterpriseRecognitions titles;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void a_warehouse_that_was_paid_for_keeps_every_firm_out_that_declares_it_again() throws Exception {
        var paid = applying.submitted(FIRM);
        grant(paid);
        acting.as(COUNTY);
        assertThat(reading.findings(paid)).extracting(Finding::key).doesNotContain("finding.paid", "finding.funded");

        var again = begun(FIRM);
        assertThat(answer(again))
                .isEqualTo(new RuleAnswer("E16", "confirm", "toConfirm", "toConfirm", "confirmed", "finance"));
        assertThat(submitting.earlier(again)).extracting(Finding::key).contains("finding.funded");
        declaring.addRegistered(again);
        assertThat(answer(again)).isEqualTo(new RuleAnswer("E16", "block", "failed", "60.00", "0", "system"));
        assertThat(submitting.readiness(again).blocking())
                .extracting(RuleAnswer::rule)
                .contains("E16");
        assertThat(submitting.earlier(again))
                .filteredOn(Finding::certain)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.key()).isEqualTo("finding.paid");
                    assertThat(found.arguments()).contains(YUAN, DOCUMENT, 2021);
                });

        var taken = begun(OTHER);
        var warehouse = declaring.edited(taken, declaring.add(taken, "接手的仓"));
        warehouse.getLease().setNumber("HT-" + paid + "-1");
        declaring.save(taken, warehouse);
        assertThat(answer(taken).figure()).isEqualTo("60.00");
        assertThat(submitting.earlier(taken)).filteredOn(Finding::certain).hasSize(1);
    }

    @Test
    void a_title_that_is_still_valid_keeps_out_and_one_without_an_end_is_looked_at() throws Exception {
        var id = begun(RECOGNISED);
        assertThat(answer(id).outcome()).isEqualTo(RuleAnswer.TO_CONFIRM);
        assertThat(submitting.earlier(id)).extracting(Finding::key).containsExactly("finding.recognised");

        recognise(id, "豫商电商〔2019〕8号", LocalDate.of(2021, 8, 29));
        assertThat(answer(id).outcome()).as("has ended").isEqualTo(RuleAnswer.TO_CONFIRM);
        recognise(id, "豫商电商〔2019〕9号", LocalDate.of(2021, 8, 30));
        assertThat(answer(id)).isEqualTo(new RuleAnswer("E16", "block", "failed", "no", "yes", "system"));
        assertThat(submitting.earlier(id))
                .filteredOn(Finding::certain)
                .singleElement()
                .satisfies(found -> assertThat(found.arguments())
                        .containsExactly("豫商电商〔2019〕9号", LocalDate.of(2019, 8, 31), LocalDate.of(2021, 8, 30)));
    }

    private Long begun(String login) throws Exception {
        var call = journey.openCall(30);
        acting.as(login);
        return starting.start(call, "C1");
    }

    private RuleAnswer answer(Long id) {
        return submitting.readiness(id).answers().stream()
                .filter(answer -> answer.rule().equals("E16"))
                .findFirst()
                .orElseThrow();
    }

    private void grant(Long applicationId) throws Exception {
        transaction.begin();
        ledger.add(firm(applicationId), new Grant(applicationId, 2021, "海外仓示范企业奖励", DOCUMENT, YUAN));
        transaction.commit();
    }

    private void recognise(Long applicationId, String document, LocalDate until) throws Exception {
        transaction.begin();
        titles.add(new EnterpriseRecognition(firm(applicationId), document, LocalDate.of(2019, 8, 31), until));
        transaction.commit();
    }

    private Long firm(Long applicationId) {
        return applications.get(applicationId).getEnterpriseId();
    }
}
