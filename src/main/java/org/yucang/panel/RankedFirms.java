package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yucang.application.Applications;

/** The offices of the firms in a call's latest ranking, by application, in its order: whom later stages must tell. */
@ApplicationScoped
public class RankedFirms {

    @Inject
    private Rankings rankings;

    @Inject
    private Applications applications;

    public Map<Long, String> of(Long callId) {
        var ids = rankings.latestLines(callId).stream()
                .map(RankedApplication::getApplicationId)
                .toList();
        var firms = applications.firms(ids);
        var offices = new LinkedHashMap<Long, String>();
        ids.forEach(id -> offices.put(id, firms.get(id).office()));
        return offices;
    }
}
