package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.yucang.platform.TypedNumber;

/** A figure typed as people write it, and shown with its thousands parted. */
@Named
@ApplicationScoped
public class DecimalConverter implements Converter<BigDecimal> {

    @Inject
    private ConversionErrors errors;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedNumber.read(typed).orElseThrow(() -> errors.of("error.number", typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return Shown.number(value);
    }
}
