package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.yucang.person.Person;
import org.yucang.platform.Notices;
import org.yucang.workflow.LeaveOfAbsence;
import org.yucang.workflow.TakingLeave;

/** Where an official says when he is away, and who stands in. */
@Named
@RequestScoped
public class LeavePage {

    @Inject
    private TakingLeave taking;

    @Inject
    private Notices notices;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private Long deputyId;

    public String take() {
        taking.leave(firstDay, lastDay, deputyId);
        notices.done("leave.taken");
        return "/desk/leave?faces-redirect=true";
    }

    public String comeBack(Long leaveId) {
        taking.comeBack(leaveId);
        notices.done("leave.ended");
        return "/desk/leave?faces-redirect=true";
    }

    public List<Person> getColleagues() {
        return taking.colleagues();
    }

    public List<LeaveOfAbsence> getLeaves() {
        return taking.own();
    }

    /** A colleague's name; a deputy who has left the office has none here. */
    public String name(Long personId) {
        return getColleagues().stream()
                .filter(person -> person.getId().equals(personId))
                .map(Person::getName)
                .findFirst()
                .orElse("—");
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }
}
