package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The recognitions of all calls with their certificates. */
@ApplicationScoped
public class Recognitions {

    @PersistenceContext
    private EntityManager em;

    void add(Recognition recognition) {
        em.persist(recognition);
        em.flush();
    }

    void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    public Optional<Recognition> of(Long callId) {
        return em.createQuery("select r from Recognition r where r.callId = :call", Recognition.class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst();
    }

    public List<Certificate> certificates(Long callId) {
        return em.createQuery("select c from Certificate c where c.callId = :call order by c.id", Certificate.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The certificate of an application, if it was recognised. */
    public Optional<Certificate> certificateOf(Long applicationId) {
        return em.createQuery("select c from Certificate c where c.applicationId = :id", Certificate.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }
}
