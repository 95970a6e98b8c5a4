package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yucang.platform.TypedTime;

/** A day, typed and shown as 2021-08-30. */
@Named
@ApplicationScoped
public class DateConverter implements Converter<LocalDate> {

    @Inject
    private ConversionErrors errors;

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedTime.day(typed).orElseThrow(() -> errors.of("error.day", typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
