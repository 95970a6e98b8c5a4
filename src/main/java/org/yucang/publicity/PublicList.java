package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.application.Applications;
import org.yucang.application.Versions;
import org.yucang.application.Withdrawals;
import org.yucang.call.Categories;
import org.yucang.call.Tier;
import org.yucang.call.Tiers;
import org.yucang.enterprise.Countries;
import org.yucang.enterprise.Country;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Puts a posted list together for the public. */
@ApplicationScoped
class PublicList {

    @Inject
    private Places places;

    @Inject
    private Periods periods;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private WithdrawalRequests requests;

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Countries countries;

    @Inject
    private Categories categories;

    @Inject
    private Tiers tiers;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ProgrammeClock clock;

    /** Everyone who stood or stands on the list, place by place; the removed stay to be seen as such. */
    List<PublicRow> of(Long callId) {
        var tiersOfCall = tiers.of(callId);
        return places.everyHolder(callId).stream()
                .map(holder -> row(holder, tiersOfCall))
                .toList();
    }

    PublicRow of(PlaceHolder holder) {
        return row(holder, tiers.of(places.get(holder.getPlaceId()).getCallId()));
    }

    private PublicRow row(PlaceHolder holder, List<Tier> tiersOfCall) {
        var application = applications.get(holder.getApplicationId());
        var warehouses = versions.counting(application.getId()).getWarehouses();
        return new PublicRow(
                places.get(holder.getPlaceId()).getPosition(),
                holder.getId(),
                enterprises.get(application.getEnterpriseId()).getNameZh(),
                warehouses.stream().map(ApplicationWarehouse::getName).toList(),
                countriesOf(warehouses),
                categories.get(application.getCategory()),
                tiersOfCall.stream()
                        .filter(tier -> tier.getCode().equals(holder.getTier()))
                        .findFirst()
                        .orElseThrow(),
                workingDays.add(holder.getPostedOn(), 1),
                periods.lastDay(holder).orElse(null),
                state(holder),
                requests.note(application.getId()).orElse(null));
    }

    private List<Country> countriesOf(List<ApplicationWarehouse> warehouses) {
        return warehouses.stream()
                .map(warehouse -> warehouse.getSite().getCountry())
                .distinct()
                .map(countries::get)
                .toList();
    }

    private PublicState state(PlaceHolder holder) {
        if (withdrawals.of(holder.getApplicationId()).isPresent()) {
            return PublicState.WITHDRAWN;
        }
        if (places.isRemoved(holder)) {
            return PublicState.REMOVED;
        }
        var now = periods.isOver(holder, clock.now()) ? PublicState.PASSED : PublicState.SHOWN;
        return periods.isSuspended(holder) ? PublicState.SUSPENDED : now;
    }
}
