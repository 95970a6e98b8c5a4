package org.yucang.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Tier;
import org.yucang.call.Tiers;
import org.yucang.enterprise.Countries;
import org.yucang.enterprise.Country;
import org.yucang.person.CurrentUser;
import org.yucang.person.Office;
import org.yucang.person.OfficeKind;
import org.yucang.person.RecommendingUnit;
import org.yucang.person.Role;
import org.yucang.person.Units;

/** Officials read who was recognised and paid: the province and its finance department all, a city its own firms. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.FINANCE, Role.CITY, Role.CITY_FINANCE})
public class Reporting {

    @Inject
    private ApprovedFirms firms;

    @Inject
    private Calls calls;

    @Inject
    private Tiers tiers;

    @Inject
    private Units units;

    @Inject
    private Countries countries;

    @Inject
    private CurrentUser user;

    public List<Call> calls() {
        return calls.published();
    }

    public List<Tier> tiers(Long callId) {
        return tiers.of(callId);
    }

    public List<Country> countries() {
        return countries.all();
    }

    /** The cities whose firms the current user may see, in the official order. */
    public List<RecommendingUnit> units() {
        if (user.has(Role.PROVINCE) || user.has(Role.FINANCE)) {
            return units.all();
        }
        var own = user.offices().stream()
                .filter(office -> office.getKind() == OfficeKind.CITY || office.getKind() == OfficeKind.FINANCE)
                .map(Office::getUnitCode)
                .toList();
        return units.all().stream().filter(unit -> own.contains(unit.getCode())).toList();
    }

    public ApprovedReport approved(ApprovedFilter filter) {
        var codes = units().stream().map(RecommendingUnit::getCode).toList();
        var admitted =
                firms.of(filter.callId(), codes).stream().filter(filter::admits).toList();
        return ApprovedReport.of(admitted, codes);
    }
}
