package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Counts the wrong passwords of each account, in transactions of their own: a refused sign-in must not undo the count. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SignInFailures {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    /** Whether this login is locked now, so that the sign-in page can say so. */
    public boolean isLocked(String login) {
        return login != null
                && people.find(login)
                        .map(person -> em.find(SignInFailure.class, person.getId()))
                        .filter(failure -> failure.isLocked(clock.now()))
                        .isPresent();
    }

    void add(Person person) {
        var failure = em.find(SignInFailure.class, person.getId());
        if (failure == null) {
            failure = new SignInFailure(person.getId());
            em.persist(failure);
        }
        failure.another(clock.now());
        if (failure.isLocked(clock.now())) {
            audit.record("act.signInLocked", "person", person.getId(), person.getLogin());
        }
    }

    void forget(Person person) {
        em.createQuery("delete from SignInFailure f where f.personId = :id")
                .setParameter("id", person.getId())
                .executeUpdate();
    }
}
