package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds a warehouse that another firm has declared in the same call: the same contract, or the same address. */
@ApplicationScoped
class Duplicates {

    @PersistenceContext
    private EntityManager em;

    boolean in(Application application, ApplicationVersion version) {
        var others = others(application);
        return version.getWarehouses().stream()
                .anyMatch(mine -> others.stream().anyMatch(other -> isSame(mine, other)));
    }

    private List<ApplicationWarehouse> others(Application application) {
        return em.createQuery(
                        "select w from ApplicationWarehouse w where w.of.submittedAt is not null and exists (select a from"
                                + " Application a where a.id = w.of.applicationId and a.callId = :call and a.id <> :own)"
                                + " and not exists (select v from ApplicationVersion v where v.submittedAt is not null"
                                + " and v.applicationId = w.of.applicationId and v.number > w.of.number)"
                                + " and not exists (select s from Settlement s where s.applicationId = w.of.applicationId"
                                + " and s.outcome <> :scored)",
                        ApplicationWarehouse.class)
                .setParameter("call", application.getCallId())
                .setParameter("own", application.getId())
                .setParameter("scored", Outcome.SCORED)
                .getResultList();
    }

    static boolean isSame(ApplicationWarehouse one, ApplicationWarehouse other) {
        return isSame(one.getLease().getNumber(), other.getLease().getNumber())
                || one.getSite().getCountry() != null
                        && one.getSite().getCountry().equals(other.getSite().getCountry())
                        && isSame(one.getSite().getAddress(), other.getSite().getAddress());
    }

    private static boolean isSame(String one, String other) {
        return one != null
                && other != null
                && !plain(one).isEmpty()
                && plain(one).equals(plain(other));
    }

    /** Letters and digits only, so that spaces, punctuation and full-width forms hide nothing. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
