package org.yucang.enterprise;

import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.person.Office;
import org.yucang.person.OfficeKind;
import org.yucang.person.RecommendingUnit;
import org.yucang.person.Role;
import org.yucang.person.Units;

/** Whose statistics somebody has to do with: all firms, those of his city, or his own; what is no code or id reaches nobody. */
record StatisticsReach(List<String> cities, Long enterpriseId) {

    private static final List<String> NOWHERE = List.of("-");
    private static final Long NOBODY = 0L;

    static StatisticsReach of(CurrentUser user, Units units) {
        if (user.has(Role.PROVINCE)) {
            return new StatisticsReach(
                    units.all().stream().map(RecommendingUnit::getCode).toList(), NOBODY);
        }
        var cities = user.offices().stream()
                .filter(office -> office.getKind() == OfficeKind.CITY)
                .map(Office::getUnitCode)
                .toList();
        return new StatisticsReach(
                cities.isEmpty() ? NOWHERE : cities, user.enterpriseId().orElse(NOBODY));
    }

    boolean covers(Enterprise firm) {
        return cities.contains(firm.getUnitCode());
    }
}
