package org.yucang.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Comes round several times a minute: makes out the mails that are due, and delivers those that wait, each by itself. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Inject
    private Writing writing;

    @Inject
    private WritingDigests digests;

    @Inject
    private Delivering delivering;

    /** Nothing is thrown out of a round: the server would end the timer. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void round() {
        each("message", writing::due, writing::write, writing::failed);
        each("digest", digests::due, digests::write, digests::failed);
        each("mail", delivering::waiting, delivering::deliver, delivering::failed);
    }

    private static void each(
            String kind, Supplier<List<Long>> due, Consumer<Long> step, BiConsumer<Long, String> failed) {
        try {
            due.get().forEach(id -> alone(kind, id, step, failed));
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.SEVERE, "round of mail broken off at " + kind, brokenOff);
        }
    }

    private static void alone(String kind, Long id, Consumer<Long> step, BiConsumer<Long, String> failed) {
        try {
            step.accept(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "no mail from " + kind + " " + id, failure);
            failed.accept(id, root(failure).toString());
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
