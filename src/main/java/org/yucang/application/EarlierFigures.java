package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The figures of the year before: what the form asks for as such, else what the firm declared in its previous application. */
@ApplicationScoped
public class EarlierFigures {

    /** What the key of such a figure ends in. */
    static final String OF_THE_YEAR_BEFORE = "Prior";

    @Inject
    private Applications applications;

    /** By figure; a figure of which nothing earlier is known is not there. */
    public Map<String, BigDecimal> of(Application application, Figures declared) {
        var earlier = new HashMap<String, BigDecimal>();
        applications.ofEnterprise(application.getEnterpriseId()).stream()
                .filter(other -> other.isSubmitted() && other.getId() < application.getId())
                .filter(other -> other.getCategory().equals(application.getCategory()))
                .findFirst()
                .map(other -> applications.declared(other.getId()).asMap())
                .ifPresent(earlier::putAll);
        declared.asMap().forEach((figure, amount) -> {
            if (figure.endsWith(OF_THE_YEAR_BEFORE)) {
                earlier.put(figure.substring(0, figure.length() - OF_THE_YEAR_BEFORE.length()), amount);
            }
        });
        return earlier;
    }
}
