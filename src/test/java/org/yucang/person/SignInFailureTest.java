package org.yucang.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInFailureTest {

    private static final Instant NOON = Instant.parse("2021-08-02T04:00:00Z");

    private final SignInFailure failure = new SignInFailure(7L);

    @Test
    void the_fifth_wrong_password_locks_the_account() {
        fail(4);
        assertThat(failure.isLocked(NOON)).isFalse();

        fail(1);
        assertThat(failure.isLocked(NOON)).isTrue();
    }

    @Test
    void the_lock_opens_after_fifteen_minutes() {
        fail(5);

        assertThat(failure.isLocked(NOON.plus(Duration.ofSeconds(899)))).isTrue();
        assertThat(failure.isLocked(NOON.plus(Duration.ofSeconds(900)))).isFalse();
    }

    @Test
    void after_the_lock_four_more_are_allowed() {
        fail(5);
        var later = NOON.plus(Duration.ofMinutes(15));
        for (var i = 0; i < 4; i++) {
            failure.another(later);
        }

        assertThat(failure.isLocked(later)).isFalse();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            failure.another(NOON);
        }
    }
}
