package org.yucang.publicity;

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
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;

/** Whether an application came on the posted list, and whether an objection took it off again. */
@ApplicationScoped
class ListedSequels implements Sequels {

    private static final String POSTED =
            "select h, n from PlaceHolder h, Place p, PublicityNotice n where p.id = h.placeId and n.callId = p.callId"
                    + " and h.applicationId in :ids";
    private static final String NOT_POSTED =
            "select a.id, n.signature from Application a, PublicityNotice n where n.callId = a.callId and a.id in :ids"
                    + " and not exists (select h from PlaceHolder h where h.applicationId = a.id)";
    private static final String UPHELD =
            "select h.applicationId, r.signature from PlaceHolder h, Objection o, Ruling r where o.holderId = h.id"
                    + " and r.objectionId = o.id and r.outcome = org.yucang.publicity.RulingOutcome.UPHELD"
                    + " and h.applicationId in :ids";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Sequel> of(Collection<Long> applicationIds) {
        return Stream.of(
                        rows(POSTED, applicationIds).map(row -> posted((PlaceHolder) row[0], (PublicityNotice) row[1])),
                        rows(NOT_POSTED, applicationIds).map(row -> end("notListed", row)),
                        rows(UPHELD, applicationIds).map(row -> end("removed", row)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Object[]> rows(String query, Collection<Long> ids) {
        return Many.rows(em.createQuery(query, Object[].class), ids).stream();
    }

    private static Sequel end(String word, Object... row) {
        return Sequel.end((Long) row[0], "publicity.sequel." + word, ((Signature) row[1]).getAt());
    }

    /** Who took an empty place was posted on a day of his own. */
    private static Sequel posted(PlaceHolder holder, PublicityNotice notice) {
        var at = holder.getPostedOn().equals(notice.getPostedOn())
                ? notice.getSignature().getAt()
                : holder.getPostedOn().atStartOfDay(ProgrammeClock.ZONE).toInstant();
        return Sequel.through(Stage.MEETING, holder.getApplicationId(), "publicity.sequel.listed", at);
    }
}
