package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankAccountTest {

    private final BankAccount account = new BankAccount();

    BankAccountTest() {
        account.setAccountNumber("6228480012345678901");
    }

    @Test
    void a_page_shows_the_last_four_figures_alone() {
        assertThat(account.getMaskedNumber()).isEqualTo("****8901");
    }

    @Test
    void a_number_typed_anew_takes_the_old_ones_place() {
        account.retype("6217000012345678");
        assertThat(account.getAccountNumber()).isEqualTo("6217000012345678");
    }

    @Test
    void where_nothing_is_typed_the_old_number_stays() {
        account.retype(null);
        account.retype("");
        assertThat(account.getAccountNumber()).isEqualTo("6228480012345678901");
    }
}
