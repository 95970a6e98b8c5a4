package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;

/** Which applicants belong together: one controls the other, one names the other, or one person controls both. */
@ApplicationScoped
class Relations {

    private static final String CONTROLLER = "controller";
    private static final String RELATED = "relatedFirms";

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    boolean related(ApplicationVersion one, ApplicationVersion other) {
        return PlainText.same(said(one, CONTROLLER), said(other, CONTROLLER))
                || names(one, firm(other))
                || names(other, firm(one));
    }

    private static boolean names(ApplicationVersion version, Enterprise firm) {
        return said(version, RELATED).contains(firm.getCreditCode())
                || PlainText.same(said(version, CONTROLLER), firm.getNameZh());
    }

    private Enterprise firm(ApplicationVersion version) {
        return enterprises.get(applications.get(version.getApplicationId()).getEnterpriseId());
    }

    private static String said(ApplicationVersion version, String fieldKey) {
        return version.value(fieldKey).map(FormValue::getWords).orElse("");
    }
}
