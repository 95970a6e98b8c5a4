package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Reminds firms of what they have not sent, once before each closing that holds for them. */
@ApplicationScoped
class DraftReminders {

    private static final int DAYS_BEFORE = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enterprises enterprises;

    @Inject
    private WorkingDays days;

    @Inject
    private Telling telling;

    @Inject
    private ProgrammeClock clock;

    /** In the morning of the third working day before a closing. */
    Instant first(Instant closing) {
        return days.before(LocalDate.ofInstant(closing, ProgrammeClock.ZONE), DAYS_BEFORE)
                .atTime(MORNING)
                .atZone(ProgrammeClock.ZONE)
                .toInstant();
    }

    void send(Call call) {
        drafts(call.getId()).forEach(draft -> send(call, draft));
    }

    private void send(Call call, Application draft) {
        var firm = enterprises.get(draft.getEnterpriseId());
        var closing = call.getClosing().of(firm.regions());
        var now = clock.now();
        if (!now.isBefore(first(closing)) && !now.isAfter(closing) && !reminded(draft, closing)) {
            em.persist(new DraftReminder(draft.getId(), closing, now));
            telling.closingSoon(draft, firm, call, closing);
        }
    }

    private boolean reminded(Application draft, Instant closing) {
        return em.createQuery(
                                "select count(r) from DraftReminder r where r.applicationId = :application and r.closesAt = :closing",
                                Long.class)
                        .setParameter("application", draft.getId())
                        .setParameter("closing", closing)
                        .getSingleResult()
                > 0;
    }

    private List<Application> drafts(Long callId) {
        return em.createQuery(
                        "select a from Application a where a.callId = :call and a.number is null order by a.id",
                        Application.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
