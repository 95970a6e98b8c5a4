package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.application.Applications;
import org.yucang.application.Versions;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;

/** Gathers what is close to an applicant: its own names and code, its people, the firms that run its warehouses. */
@ApplicationScoped
class Applicants {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Enterprises enterprises;

    Applicant of(Long applicationId) {
        var enterprise = enterprises.get(applications.get(applicationId).getEnterpriseId());
        var names = new ArrayList<>(names(enterprise));
        versions.counting(applicationId)
                .getWarehouses()
                .forEach(warehouse -> names.add(warehouse.getOperation().getOperatorName()));
        return Applicant.of(enterprise.getUnitCode(), names, List.of(enterprise.getCreditCode()));
    }

    private static List<String> names(Enterprise enterprise) {
        return Stream.of(
                        enterprise.getNameZh(),
                        enterprise.getNameEn(),
                        enterprise.getFormerName(),
                        enterprise.getLegalRepresentative(),
                        enterprise.getContact())
                .filter(name -> name != null)
                .flatMap(name -> Stream.of(name.split("[、；;]")))
                .toList();
    }
}
