package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.yucang.NotFound;

/** The papers that were sent in. */
@ApplicationScoped
class Attachments {

    @PersistenceContext
    private EntityManager em;

    Attachment get(Long id) {
        return Optional.ofNullable(em.find(Attachment.class, id)).orElseThrow(() -> new NotFound("attachment", id));
    }
}
