package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yucang.application.Attachment;
import org.yucang.application.Versions;

/** The blind copies of an application, and which of them may be shown to experts. */
@ApplicationScoped
public class BlindCopies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Versions versions;

    /** Those sent in with the version that counts. */
    public List<Attachment> all(Long applicationId) {
        return versions.counting(applicationId).getAttachments().stream()
                .filter(Attachment::isBlind)
                .toList();
    }

    /** Those that a clerk has confirmed. */
    public List<Attachment> confirmed(Long applicationId) {
        return all(applicationId).stream()
                .filter(paper -> latest(applicationId, paper.getFileId())
                        .filter(BlindConfirmation::isBlind)
                        .isPresent())
                .toList();
    }

    Optional<BlindConfirmation> latest(Long applicationId, Long fileId) {
        return em.createQuery(
                        "select b from BlindConfirmation b where b.applicationId = :application and b.fileId = :file"
                                + " order by b.id desc",
                        BlindConfirmation.class)
                .setParameter("application", applicationId)
                .setParameter("file", fileId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(BlindConfirmation confirmation) {
        em.persist(confirmation);
        em.flush();
    }
}
