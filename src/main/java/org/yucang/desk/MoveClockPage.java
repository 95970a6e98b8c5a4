package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.omnifaces.util.Messages;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;
import org.yucang.platform.Times;
import org.yucang.platform.WorkingDays;

/** The demonstration's clock: to an instant, by an hour, or to the end of the next working day. */
@Named
@RequestScoped
public class MoveClockPage {

    @Inject
    private MovingClock moving;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private Instant instant;

    public String move() {
        return moveTo(instant);
    }

    public String hour() {
        return moveTo(clock.now().plus(Duration.ofHours(1)));
    }

    public String workingDay() {
        return moveTo(workingDays.endOf(workingDays.add(clock.today(), 1)).plusSeconds(2));
    }

    private String moveTo(Instant target) {
        moving.moveTo(target);
        Messages.addFlashGlobalInfo("{0}", texts.of(language.getLocale(), "clock.moved", Times.show(target)));
        return "/desk/clock?faces-redirect=true";
    }

    public Instant getNow() {
        return clock.now();
    }

    public Instant getInstant() {
        return instant;
    }

    public void setInstant(Instant instant) {
        this.instant = instant;
    }
}
