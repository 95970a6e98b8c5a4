package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;

/** Which applicants belong together: they are one firm, one controls or names the other, or one person controls both. */
@ApplicationScoped
class Relations {

    private static final String CONTROLLER = "controller";
    private static final String RELATED = "relatedFirms";

    /** The fields in which a firm says to whom it belongs. */
    static final List<String> FIELDS = List.of(CONTROLLER, RELATED);

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    boolean related(ApplicationVersion one, ApplicationVersion other) {
        return firm(one).getId().equals(firm(other).getId())
                || PlainText.same(said(one, CONTROLLER), said(other, CONTROLLER))
                || names(one, firm(other))
                || names(other, firm(one));
    }

    /** The credit codes that a firm names as related; one that no firm has where it names none. */
    static List<String> named(ApplicationVersion version) {
        var codes = CREDIT_CODE
                .matcher(said(version, RELATED))
                .results()
                .map(MatchResult::group)
                .toList();
        return codes.isEmpty() ? List.of("") : codes;
    }

    /** Whether an applicant says that a firm with this code belongs to it, or that one of this name controls it. */
    static boolean names(ApplicationVersion version, String creditCode, String name) {
        return creditCode != null && named(version).contains(creditCode)
                || PlainText.same(said(version, CONTROLLER), name);
    }

    private static boolean names(ApplicationVersion version, Enterprise firm) {
        return names(version, firm.getCreditCode(), firm.getNameZh());
    }

    private Enterprise firm(ApplicationVersion version) {
        return enterprises.get(applications.get(version.getApplicationId()).getEnterpriseId());
    }

    private static String said(ApplicationVersion version, String fieldKey) {
        return version.value(fieldKey).map(FormValue::getWords).orElse("");
    }
}
