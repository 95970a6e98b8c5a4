package org.yucang.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.yucang.LostRace;

/** Tries an act once more, in a new transaction, when another person changed the same thing in the same instant. */
public class RetryOnce implements ActionListener {

    private final ActionListener wrapped;

    public RetryOnce(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            if (!isLostRace(e)) {
                throw e;
            }
            wrapped.processAction(new ActionEvent((UIComponent) event.getSource()));
        }
    }

    private static boolean isLostRace(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRace
                    || cause instanceof OptimisticLockException
                    || cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
