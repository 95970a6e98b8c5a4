package org.yucang;

import jakarta.ejb.ApplicationException;

/** Two people changed the same thing in the same instant; the one who lost may try once more in a new transaction. */
@ApplicationException(rollback = true)
public class LostRace extends RuntimeException {

    public LostRace(Throwable cause) {
        super(cause);
    }
}
