package org.yucang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;
import org.yucang.enterprise.BankAccount;
import org.yucang.panel.AdoptedAward;
import org.yucang.platform.Actor;
import org.yucang.publicity.PlaceHolder;
import org.yucang.review.Signature;

/** What may be prepared, approved and paid, and by whom. */
class PaymentTest {

    private static final Actor WANG = new Actor(11L, "王三");
    private static final Actor ZHAO = new Actor(12L, "赵四");
    private static final LocalDate TODAY = LocalDate.parse("2021-12-28");
    private static final String DOCUMENT = "豫财贸〔2021〕117号";
    private static final String FIRM = "河南万邦云仓电子商务有限公司";

    private static Signature by(Actor person) {
        return new Signature("finance:410000", person, Instant.parse("2021-12-20T02:00:00Z"));
    }

    private static Award award() {
        return new Award(new Certificate(1L, holder(), 5L, Certificate.number(2021, 6)), Instant.EPOCH);
    }

    private static PlaceHolder holder() {
        var adopted = new AdoptedAward(6, 6, 2L, "C", new BigDecimal("380900.00"), BigDecimal.ZERO);
        return new PlaceHolder(7L, adopted, TODAY);
    }

    private static BankAccount account(String name) {
        var account = new BankAccount();
        account.setAccountName(name);
        account.setBankName("中国银行郑州分行");
        account.setLineNumber("104491000012");
        account.setAccountNumber("6217 0000 1234 5678".replace(" ", ""));
        return account;
    }

    private static PaymentPreparation prepared() {
        return new PaymentPreparation(award(), FIRM, account(FIRM), DOCUMENT, by(WANG));
    }

    private static Payment paid(String paidOn, String number, String amount) {
        var receipt = new Receipt(LocalDate.parse(paidOn), number, new BigDecimal(amount));
        return new Payment(award(), receipt, 9L, TODAY, by(ZHAO));
    }

    @Test
    void the_prepared_amount_is_the_decided_one_and_the_account_is_shown_masked() {
        assertThat(prepared().getAmount()).isEqualByComparingTo("380900");
        assertThat(prepared().getMaskedAccount()).isEqualTo("****5678");
    }

    @Test
    void an_account_in_another_name_is_refused() {
        assertThatThrownBy(() -> new PaymentPreparation(award(), FIRM, account("张三"), DOCUMENT, by(WANG)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("award.payeeDiffers");
    }

    @Test
    void a_firm_without_an_account_cannot_be_paid_yet() {
        assertThatThrownBy(() -> new PaymentPreparation(award(), FIRM, new BankAccount(), DOCUMENT, by(WANG)))
                .hasMessage("award.accountMissing");
    }

    @Test
    void who_prepared_a_payment_may_neither_approve_it_nor_send_it_back() {
        assertThatThrownBy(() -> new PaymentApproval(prepared(), true, null, by(WANG)))
                .hasMessage("award.samePerson");
        assertThatThrownBy(() -> new PaymentApproval(prepared(), false, "账户有误", by(WANG)))
                .hasMessage("award.samePerson");
        assertThat(new PaymentApproval(prepared(), true, null, by(ZHAO)).isApproved())
                .isTrue();
    }

    @Test
    void sending_back_needs_a_reason() {
        assertThatThrownBy(() -> new PaymentApproval(prepared(), false, " ", by(ZHAO)))
                .hasMessage("award.reasonMissing");
    }

    @Test
    void a_payment_is_the_whole_award_and_not_a_fen_more_or_less() {
        assertThat(paid("2021-12-28", "20211228-0007", "380900").getAmount()).isEqualByComparingTo("380900.00");
        assertThatThrownBy(() -> paid("2021-12-28", "20211228-0007", "380900.01"))
                .hasMessage("award.amountDiffers");
        assertThatThrownBy(() -> paid("2021-12-28", "20211228-0007", "380899.99"))
                .hasMessage("award.amountDiffers");
    }

    @Test
    void a_payment_has_a_receipt_and_is_not_of_tomorrow() {
        assertThatThrownBy(() -> paid("2021-12-28", " ", "380900")).hasMessage("award.receiptMissing");
        assertThatThrownBy(() -> paid("2021-12-29", "20211229-0001", "380900")).hasMessage("award.dateInFuture");
    }

    @Test
    void the_sixth_certificate_of_2021_has_its_number() {
        assertThat(Certificate.number(2021, 6)).isEqualTo("豫海外仓示范〔2021〕006号");
    }

    @Test
    void the_title_holds_for_two_years() {
        var recognition = new Recognition(
                1L, "豫商电商〔2021〕30号", LocalDate.parse("2021-12-03"), LocalDate.parse("2021-12-03"), by(WANG));

        assertThat(recognition.validUntil(2)).isEqualTo("2023-12-02");
    }
}
