package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is sealed can be opened with its own key only, and does not tell which texts are the same. */
class SecretsTest {

    private final Secrets secrets = new Secrets(new byte[32]);

    @Test
    void a_text_comes_back_and_is_not_to_be_seen_meanwhile() {
        var sealed = secrets.sealed("6228480012345678901 😀");

        assertThat(sealed).startsWith("v1:").doesNotContain("6228");
        assertThat(secrets.opened(sealed)).isEqualTo("6228480012345678901 😀");
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(secrets.sealed("x")).isNotEqualTo(secrets.sealed("x"));
    }

    @Test
    void nothing_stays_nothing_and_what_is_sealed_is_not_sealed_again() {
        var sealed = secrets.sealed("x");

        assertThat(secrets.sealed(null)).isNull();
        assertThat(secrets.opened(null)).isNull();
        assertThat(secrets.sealed(sealed)).isEqualTo(sealed);
    }

    @Test
    void a_text_from_before_there_were_seals_is_as_it_is() {
        assertThat(secrets.opened("6228")).isEqualTo("6228");
    }

    @Test
    void another_key_or_a_changed_seal_opens_nothing() {
        var other = new byte[32];
        other[0] = 1;
        var sealed = secrets.sealed("x");

        assertThatThrownBy(() -> new Secrets(other).opened(sealed)).hasMessageContaining("YUCANG_SECRET_KEY");
    }

    @Test
    void a_key_is_32_bytes_in_base64() {
        var encoder = Base64.getEncoder();

        assertThat(SecretKeys.key(encoder.encodeToString(new byte[32]) + "\n")).hasSize(32);
        for (var wrong : new String[] {encoder.encodeToString(new byte[31]), "no base64!", ""}) {
            assertThatThrownBy(() -> SecretKeys.key(wrong)).hasMessageContaining("openssl rand -base64 32");
        }
    }
}
