package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.application.Applications;
import org.yucang.enterprise.Enterprises;

/** Puts together all that belongs to an objection. */
@ApplicationScoped
class ObjectionCases {

    @Inject
    private Objections objections;

    @Inject
    private Places places;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    ObjectionCase of(Long objectionId) {
        return of(objections.get(objectionId));
    }

    List<ObjectionCase> ofCall(Long callId) {
        return objections.ofCall(callId).stream().map(this::of).toList();
    }

    private ObjectionCase of(Objection objection) {
        var holder = places.holder(objection.getHolderId());
        var application = applications.get(holder.getApplicationId());
        return new ObjectionCase(
                objection,
                places.get(holder.getPlaceId()),
                holder,
                application,
                enterprises.get(application.getEnterpriseId()),
                objections.acknowledgementOf(objection.getId()).orElse(null),
                objections.rulingOf(objection.getId()).orElse(null));
    }
}
