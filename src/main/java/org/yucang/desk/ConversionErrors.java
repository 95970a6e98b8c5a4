package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import org.yucang.platform.Texts;

/** What a person is told beside the field when what was typed cannot be read. */
@ApplicationScoped
class ConversionErrors {

    @Inject
    private Texts texts;

    ConverterException of(String key, Object... arguments) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var text = texts.of(locale, key, arguments);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
