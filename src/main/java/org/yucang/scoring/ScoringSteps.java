package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import java.util.List;
import org.yucang.application.Applications;
import org.yucang.workflow.Steps;

/** What the application model asks about its panel of experts and its points. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ScoringSteps implements Steps {

    @Inject
    private Criteria criteria;

    @Inject
    private Seats seats;

    @Inject
    private Substitutes substitutes;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Reminders reminders;

    @Inject
    private Totalling totalling;

    @Inject
    private Applications applications;

    /** Whether the category has criteria that experts judge; without any, the tables alone give the total. */
    public boolean judgedByExperts(Long applicationId) {
        return !criteria.rubric(applications.get(applicationId).getCategory()).isEmpty();
    }

    public Date drawDueAt(Long applicationId) {
        return Date.from(deadlines.drawing(applicationId));
    }

    /** The seats whose holder has still to sign. */
    public List<Long> openSeats(Long applicationId) {
        return ids(seats.panel(applicationId).stream().filter(Seat::isOpen).toList());
    }

    public List<Long> farOff(Long applicationId) {
        return ids(panel(applicationId).unexplained());
    }

    public String explanationsRemindedAt(Long applicationId) {
        return Steps.daily(deadlines.firstReminderToExplain(panel(applicationId).valid()));
    }

    public void remindToExplain(Long applicationId) {
        reminders.toExplain(applicationId);
    }

    public boolean panelComplete(Long applicationId) {
        return panel(applicationId).isComplete();
    }

    /** Gives the seats whose sheets are void to substitutes by the same lot. */
    public void fillSeats(Long applicationId) {
        seats.panel(applicationId).stream().filter(Seat::isVacant).forEach(substitutes::find);
    }

    /** Whether the panel can go on scoring; if not, the province must decide. */
    public boolean seatsFilled(Long applicationId) {
        return panel(applicationId).isFilled();
    }

    /** Computes the total. */
    public void total(Long applicationId) {
        totalling.total(applicationId);
    }

    private Panel panel(Long applicationId) {
        return new Panel(seats.panel(applicationId));
    }

    private static List<Long> ids(List<Seat> some) {
        return some.stream().map(Seat::getId).toList();
    }
}
