package org.yucang.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yucang.platform.Notices;

/** The parts of an expert's page in which his ties and absences are entered and struck. */
@Named
@RequestScoped
public class TiesPage {

    @Inject
    private KeepingExpert ties;

    @Inject
    private KeepingAbsences absences;

    @Inject
    private Notices notices;

    private final TieForm tie = new TieForm();
    private LocalDate awayFrom;
    private LocalDate awayTo;

    public String add(Long expertId) {
        var left = ties.tie(expertId, tie.getKind(), tie.getName(), tie.getCreditCode(), tie.getEndedOn());
        return done(expertId, left == 0 ? "expert.tie.added" : "expert.tie.conflict", left);
    }

    public String strike(Long expertId, Long tieId) {
        ties.strikeTie(expertId, tieId);
        return done(expertId, "expert.tie.struck");
    }

    public String away(Long expertId) {
        absences.away(expertId, awayFrom, awayTo);
        return done(expertId, "expert.absence.added");
    }

    public String present(Long expertId, Long absenceId) {
        absences.strikeAbsence(expertId, absenceId);
        return done(expertId, "expert.absence.struck");
    }

    private String done(Long expertId, String key, Object... arguments) {
        notices.done(key, arguments);
        return "/scoring/expert?faces-redirect=true" + (expertId == null ? "" : "&id=" + expertId);
    }

    public TieKind[] getKinds() {
        return TieKind.values();
    }

    public TieForm getTie() {
        return tie;
    }

    public LocalDate getAwayFrom() {
        return awayFrom;
    }

    public void setAwayFrom(LocalDate awayFrom) {
        this.awayFrom = awayFrom;
    }

    public LocalDate getAwayTo() {
        return awayTo;
    }

    public void setAwayTo(LocalDate awayTo) {
        this.awayTo = awayTo;
    }
}
