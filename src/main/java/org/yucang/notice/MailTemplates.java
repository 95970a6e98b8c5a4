package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yucang.platform.Texts;

/** In what words each event is written about: those an official has set, else the programme's own. */
@ApplicationScoped
class MailTemplates {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Texts texts;

    void add(MailTemplate template) {
        em.persist(template);
    }

    Wording wording(String messageKey, Locale language) {
        return latest(messageKey, language)
                .map(MailTemplate::wording)
                .orElseGet(() -> new Wording(texts.of(language, "mail.subject"), texts.of(language, "mail.body")));
    }

    Optional<MailTemplate> latest(String messageKey, Locale language) {
        return history(messageKey, language).stream().findFirst();
    }

    /** Every wording that ever was set, the newest first. */
    List<MailTemplate> history(String messageKey, Locale language) {
        return em.createQuery(
                        "select t from MailTemplate t where t.messageKey = :key and t.language = :language"
                                + " order by t.id desc",
                        MailTemplate.class)
                .setParameter("key", messageKey)
                .setParameter("language", language.getLanguage())
                .getResultList();
    }
}
