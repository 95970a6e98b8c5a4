package org.yucang.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void a_mobile_number_shows_its_first_three_and_last_four_figures() {
        assertThat(Masking.mobile("13812345678")).isEqualTo("138****5678");
    }

    @Test
    void an_identity_number_shows_its_region_and_last_four_characters() {
        assertThat(Masking.identity("410102199001010012")).isEqualTo("410102********0012");
    }

    @Test
    void a_bank_account_shows_its_last_four_figures() {
        assertThat(Masking.account("1702020109000123456")).isEqualTo("****3456");
    }

    @Test
    void a_mail_address_shows_its_first_letter_and_its_domain() {
        assertThat(Masking.email("wang@example.cn")).isEqualTo("w***@example.cn");
    }

    @Test
    void what_is_too_short_to_mask_is_not_shown_at_all() {
        assertThat(Masking.mobile("1381234")).isEqualTo("****");
        assertThat(Masking.account("3456")).isEqualTo("****");
        assertThat(Masking.email("nobody")).isEqualTo("****");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Masking.mobile(null)).isEmpty();
        assertThat(Masking.identity(" ")).isEmpty();
    }
}
