package org.yucang;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist for this person: it is not there, or it is not theirs to see. Answered with 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    public NotFound(String kind, Object id) {
        super(kind + " " + id);
    }
}
