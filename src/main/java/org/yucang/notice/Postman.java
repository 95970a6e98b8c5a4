package org.yucang.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Comes round several times a minute: makes out the mails that are due, and delivers those that wait. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    @Inject
    private Writing writing;

    @Inject
    private Delivering delivering;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void round() {
        writing.writeSingly();
        writing.writeDigests();
        delivering.waiting().forEach(delivering::deliver);
    }
}
