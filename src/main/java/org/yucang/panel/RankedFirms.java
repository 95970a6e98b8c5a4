package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yucang.application.Applications;
import org.yucang.enterprise.Enterprises;

/** The offices of the firms in a call's latest ranking, by application, in its order: whom later stages must tell. */
@ApplicationScoped
public class RankedFirms {

    @Inject
    private Rankings rankings;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    public Map<Long, String> of(Long callId) {
        var offices = new LinkedHashMap<Long, String>();
        for (var line : rankings.latestLines(callId)) {
            var application = applications.get(line.getApplicationId());
            offices.put(
                    application.getId(),
                    enterprises.get(application.getEnterpriseId()).office());
        }
        return offices;
    }
}
