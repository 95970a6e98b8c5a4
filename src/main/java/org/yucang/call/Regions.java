package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yucang.person.County;
import org.yucang.person.Office;
import org.yucang.person.Offices;
import org.yucang.person.RecommendingUnit;
import org.yucang.person.Units;

/** The regions for which a notice may give more time: recommending units, and single counties of them. */
@Named
@ApplicationScoped
public class Regions {

    @Inject
    private Units units;

    @Inject
    private Offices offices;

    public List<RecommendingUnit> getUnits() {
        return units.all();
    }

    public List<County> counties(String unitCode) {
        return units.countiesOf(unitCode);
    }

    /** The names of these regions in a language, in the order of their codes. */
    public String names(Collection<String> codes, Locale language) {
        return codes.stream()
                .sorted()
                .map(code -> unit(code) ? units.get(code).name(language) : whole(units.county(code), language))
                .collect(Collectors.joining("en".equals(language.getLanguage()) ? ", " : "、"));
    }

    /** A region with the unit in which it lies, as a firm of that region has them. */
    List<String> around(String code) {
        return unit(code) ? List.of(code) : List.of(code, units.county(code).getUnitCode());
    }

    /** The keys of the bureaus that handle the cases of these regions; of all regions if none is named. */
    List<String> offices(Collection<String> codes) {
        var cities = codes.stream().flatMap(code -> around(code).stream()).toList();
        return offices.reviewing()
                .filter(office -> codes.isEmpty()
                        || codes.contains(office.getUnitCode())
                        || codes.stream().anyMatch(code -> office.getKey().equals("county:" + code))
                        || !office.getKey().startsWith("county:") && cities.contains(office.getUnitCode()))
                .map(Office::getKey)
                .toList();
    }

    private boolean unit(String code) {
        return units.all().stream().anyMatch(unit -> unit.getCode().equals(code));
    }

    private String whole(County county, Locale language) {
        return units.get(county.getUnitCode()).name(language) + " " + county.name(language);
    }
}
