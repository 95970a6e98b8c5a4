package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.yucang.application.Application;
import org.yucang.application.ApplicationVersion;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.application.Applications;
import org.yucang.application.Forms;
import org.yucang.application.Versions;
import org.yucang.enterprise.Countries;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.review.VerifiedValues;

/** Makes the experts' view of an application out of its last submitted version. */
@ApplicationScoped
class BlindFiles {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Versions versions;

    @Inject
    private Forms forms;

    @Inject
    private Countries countries;

    @Inject
    private VerifiedValues values;

    BlindFile of(Long applicationId) {
        var application = applications.get(applicationId);
        var version = versions.counting(applicationId);
        var redaction = new Redaction(names(enterprises.get(application.getEnterpriseId()), version));
        return new BlindFile(
                new LinkedHashMap<>(values.counting(applicationId).asMap()),
                version.getWarehouses().stream()
                        .map(warehouse -> warehouse(warehouse, redaction))
                        .toList(),
                texts(application, version, redaction));
    }

    private static List<String> names(Enterprise enterprise, ApplicationVersion version) {
        var names = new ArrayList<String>();
        names.add(enterprise.getNameZh());
        names.add(enterprise.getNameEn());
        names.add(enterprise.getFormerName());
        names.add(enterprise.getCreditCode());
        names.add(enterprise.getLegalRepresentative());
        names.add(enterprise.getContact());
        names.add(enterprise.getAddress());
        names.add(enterprise.getOfficeAddress());
        names.add(enterprise.getWebsite());
        for (var warehouse : version.getWarehouses()) {
            names.add(warehouse.getName());
            names.add(warehouse.getOperation().getOperatorName());
        }
        return names;
    }

    private BlindFile.Warehouse warehouse(ApplicationWarehouse warehouse, Redaction redaction) {
        var facilities = warehouse.getFacilities();
        var country = countries.get(warehouse.getSite().getCountry());
        return new BlindFile.Warehouse(
                country.getZh(),
                country.getEn(),
                warehouse.getAreas().getInUse(),
                services(facilities.getServices()),
                redaction.of(facilities.getWmsName()),
                redaction.of(facilities.getPlatforms()),
                facilities.getSingleWindow(),
                facilities.getFireSafety(),
                facilities.getInsurance());
    }

    private static List<String> services(String kept) {
        return kept == null || kept.isBlank() ? List.of() : List.of(kept.split(","));
    }

    private List<BlindFile.Words> texts(Application application, ApplicationVersion version, Redaction redaction) {
        return forms.of(application.getCategory()).fields().stream()
                .filter(field -> field.isText())
                .flatMap(field -> version.value(field.getKey()).stream())
                .filter(value -> value.getWords() != null && !value.getWords().isBlank())
                .map(value -> new BlindFile.Words(value.getFieldKey(), redaction.of(value.getWords())))
                .toList();
    }
}
