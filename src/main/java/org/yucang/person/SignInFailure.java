package org.yucang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Wrong passwords given for one account: the fifth in a row locks it for a quarter of an hour, after which all is forgotten. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Version
    private int version;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInFailure() {}

    SignInFailure(Long personId) {
        this.personId = personId;
    }

    void another(Instant now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastAt = now;
    }

    boolean isLocked(Instant now) {
        return failures >= ALLOWED && !isForgotten(now);
    }

    private boolean isForgotten(Instant now) {
        return lastAt == null || !now.isBefore(lastAt.plus(LOCK));
    }
}
