package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.yucang.application.Application;
import org.yucang.application.ApplicationVersion;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.application.Applications;
import org.yucang.application.Forms;
import org.yucang.enterprise.Countries;
import org.yucang.review.VerifiedValues;

/** Makes the experts' view of an application out of its last submitted version. */
@ApplicationScoped
class BlindFiles {

    /** The part of the form in which an applicant describes itself; other texts name those around it. */
    private static final String NARRATIVE = "narrative";

    @Inject
    private Applications applications;

    @Inject
    private Applicants applicants;

    @Inject
    private Forms forms;

    @Inject
    private Countries countries;

    @Inject
    private VerifiedValues values;

    BlindFile of(Long applicationId) {
        var application = applications.get(applicationId);
        var parties = applicants.parties(applicationId);
        var version = parties.version();
        var redaction = new Redaction(parties.telling());
        return new BlindFile(
                new LinkedHashMap<>(values.counting(applicationId).asMap()),
                version.getWarehouses().stream()
                        .map(warehouse -> warehouse(warehouse, redaction))
                        .toList(),
                texts(application, version, redaction));
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
                .filter(field -> field.isText() && field.getSection().equals(NARRATIVE))
                .flatMap(field -> version.value(field.getKey()).stream())
                .filter(value -> value.getWords() != null && !value.getWords().isBlank())
                .map(value -> new BlindFile.Words(value.getFieldKey(), redaction.of(value.getWords())))
                .toList();
    }
}
