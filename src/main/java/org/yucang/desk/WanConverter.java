package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.yucang.Money;
import org.yucang.platform.TypedNumber;

/** An amount typed in 万元 (10,000 yuan) and kept in yuan. */
@Named
@ApplicationScoped
public class WanConverter implements Converter<BigDecimal> {

    @Inject
    private ConversionErrors errors;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedNumber.read(typed)
                        .map(wan -> Money.ofWan(wan).yuan())
                        .orElseThrow(() -> errors.of("error.number", typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal yuan) {
        return yuan == null ? "" : Shown.bareMoney(yuan, true);
    }
}
