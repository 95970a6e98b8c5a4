package org.yucang.desk;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import org.yucang.NotFound;

/** An address whose parameters cannot be read, {@code ?id=abc}, names nothing: it is answered like any page that is not there. */
public class WrongAddress implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback()) {
            ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                    .filter(parameter -> !parameter.isValid())
                    .map(UIViewParameter::getName)
                    .findFirst()
                    .ifPresent(name -> {
                        throw new NotFound("parameter", name);
                    });
        }
    }
}
