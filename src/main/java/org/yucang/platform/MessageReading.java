package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That one person has read a message to his office. */
@Entity
@Table(name = "message_reading")
class MessageReading {

    @EmbeddedId
    private Key key;

    private Instant at;

    protected MessageReading() {}

    MessageReading(Long messageId, Long personId, Instant at) {
        key = new Key();
        key.messageId = messageId;
        key.personId = personId;
        this.at = at;
    }

    /** Which message, and who. */
    @Embeddable
    public static class Key implements Serializable {

        @Column(name = "message_id")
        private Long messageId;

        @Column(name = "person_id")
        private Long personId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && messageId.equals(key.messageId) && personId.equals(key.personId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(messageId, personId);
        }
    }
}
