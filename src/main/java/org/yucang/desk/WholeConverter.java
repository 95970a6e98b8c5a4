package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.yucang.platform.TypedNumber;

/** A count: typed like any figure, without decimals. */
@Named
@ApplicationScoped
public class WholeConverter implements Converter<Integer> {

    @Inject
    private ConversionErrors errors;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedNumber.read(typed)
                        .filter(WholeConverter::isCount)
                        .map(BigDecimal::intValueExact)
                        .orElseThrow(() -> errors.of("error.whole", typed));
    }

    private static boolean isCount(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer value) {
        return Shown.number(value);
    }
}
