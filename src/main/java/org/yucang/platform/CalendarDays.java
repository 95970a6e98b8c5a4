package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendar as the State Council's notices change it, a year at a time. */
@ApplicationScoped
public class CalendarDays {

    @PersistenceContext
    private EntityManager em;

    public List<CalendarYear> years() {
        return em.createQuery("select y from CalendarYear y order by y.number", CalendarYear.class)
                .getResultList();
    }

    public Optional<CalendarYear> year(int number) {
        return Optional.ofNullable(em.find(CalendarYear.class, number));
    }

    public List<CalendarDay> of(int year) {
        return em.createQuery(
                        "select d from CalendarDay d where d.date between :first and :last order by d.date",
                        CalendarDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(em.find(CalendarDay.class, date));
    }

    /** Notes an exception, in place of what was said of that day before. */
    public void put(CalendarDay day) {
        em.merge(day);
    }

    public void remove(CalendarDay day) {
        em.remove(day);
    }

    /** Begins a year anew: its papers stand, and none of its exceptions. */
    public void open(CalendarYear year) {
        em.merge(year);
        of(year.getNumber()).forEach(em::remove);
        em.flush();
    }
}
