package org.yucang.desk;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import org.omnifaces.util.Faces;

/** Sends a form to the whole address of its page, {@code ?id=} included, so that what comes back can be read again or kept. */
public class WholeAddress extends ViewHandlerWrapper {

    public WholeAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var url = super.getActionURL(context, viewId);
        var asked = Faces.getRequestQueryString();
        return asked == null || !(UIComponent.getCurrentComponent(context) instanceof UIForm) ? url : url + "?" + asked;
    }
}
