package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.yucang.platform.TypedTime;

/** A minute in Beijing, typed and shown as 2021-08-30 23:59. */
@Named
@ApplicationScoped
public class MinuteConverter implements Converter<Instant> {

    @Inject
    private ConversionErrors errors;

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedTime.minute(typed).orElseThrow(() -> errors.of("error.minute", typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant value) {
        return value == null ? "" : Shown.time(value) + seconds(value.getEpochSecond() % 60);
    }

    /** A deadline at 23:59:59 must not lose its last minute when it is shown to be edited. */
    private static String seconds(long seconds) {
        return seconds == 0 ? "" : ":%02d".formatted(seconds);
    }
}
