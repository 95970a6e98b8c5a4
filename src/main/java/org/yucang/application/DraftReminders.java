package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Many;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Reminds firms of what they have not sent, once before each closing that holds for them. */
@ApplicationScoped
class DraftReminders {

    private static final int DAYS_BEFORE = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Applications applications;

    @Inject
    private WorkingDays days;

    @Inject
    private Telling telling;

    @Inject
    private ProgrammeClock clock;

    /** In the morning of the third working day before a closing. */
    Instant first(Instant closing) {
        return days.morningOf(days.before(LocalDate.ofInstant(closing, ProgrammeClock.ZONE), DAYS_BEFORE));
    }

    void send(Call call) {
        var drafts = drafts(call.getId());
        var ids = drafts.stream().map(Application::getId).toList();
        var firms = applications.firms(ids);
        var reminded = Many.rows(
                em.createQuery("select r from DraftReminder r where r.applicationId in :ids", DraftReminder.class),
                ids);
        drafts.forEach(draft -> {
            var firm = firms.get(draft.getId());
            var closing = call.getClosing().of(firm.regions());
            if (isSoon(closing) && reminded.stream().noneMatch(reminder -> reminder.isOf(draft.getId(), closing))) {
                em.persist(new DraftReminder(draft.getId(), closing, clock.now()));
                telling.closingSoon(draft, firm, call, closing);
            }
        });
    }

    private boolean isSoon(Instant closing) {
        return !clock.now().isBefore(first(closing)) && !clock.now().isAfter(closing);
    }

    private List<Application> drafts(Long callId) {
        return em.createQuery(
                        "select a from Application a where a.callId = :call and a.number is null order by a.id",
                        Application.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
