package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Warns operators of a machine without a Chinese font: everything works there, but nothing can be printed. */
@Readiness
@ApplicationScoped
public class FontHealth implements HealthCheck {

    @Inject
    private ChineseFont font;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("printing").up();
        return font.place()
                .map(place -> answer.withData("font", place))
                .orElseGet(
                        () -> answer.withData("warning", "no Chinese font; set YUCANG_FONT or install fonts-noto-cjk"))
                .build();
    }
}
