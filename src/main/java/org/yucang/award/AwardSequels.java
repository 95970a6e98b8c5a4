package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.application.Sequel;
import org.yucang.application.Sequels;
import org.yucang.call.Stage;
import org.yucang.platform.Many;
import org.yucang.review.Signature;

/** Whether an application was recognised, and how far its money has come. */
@ApplicationScoped
class AwardSequels implements Sequels {

    private static final String RECOGNISED =
            "select c.applicationId, r.signature from Certificate c, Recognition r where r.callId = c.callId"
                    + " and c.applicationId in :ids";
    private static final String RELEASED =
            "select a.applicationId, s.signature from Award a, PaymentPreparation p, PaymentApproval s"
                    + " where p.awardId = a.id and s.preparationId = p.id and s.approved = true"
                    + " and a.applicationId in :ids";
    private static final String PAID =
            "select a.applicationId, p.signature from Award a, Payment p where p.awardId = a.id and a.applicationId in :ids";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Sequel> of(Collection<Long> applicationIds) {
        return Stream.of(
                        found(RECOGNISED, applicationIds, Stage.RECOGNITION, "award.sequel.recognised"),
                        found(RELEASED, applicationIds, Stage.RELEASE, "award.sequel.released"),
                        found(PAID, applicationIds, Stage.PAYMENT, "award.sequel.paid"))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Sequel> found(String query, Collection<Long> ids, Stage stage, String words) {
        return Many.rows(em.createQuery(query, Object[].class), ids).stream()
                .map(row -> Sequel.through(stage, (Long) row[0], words, ((Signature) row[1]).getAt()));
    }
}
