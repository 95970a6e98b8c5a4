package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yucang.DocumentNumber;
import org.yucang.platform.Notices;

/** Tells beside the field when a document's number is not in the official form; for every page that asks for one. */
@Named
@ApplicationScoped
public class DocumentNumberValidator implements Validator<String> {

    @Inject
    private Notices notices;

    @Override
    public void validate(FacesContext context, UIComponent component, String typed) {
        notices.<String>checking(DocumentNumber::check).validate(context, component, typed);
    }
}
