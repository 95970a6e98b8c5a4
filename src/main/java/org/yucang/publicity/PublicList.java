package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.application.Applications;
import org.yucang.application.Versions;
import org.yucang.application.Withdrawals;
import org.yucang.call.Categories;
import org.yucang.call.Category;
import org.yucang.call.Tier;
import org.yucang.call.Tiers;
import org.yucang.enterprise.Countries;
import org.yucang.enterprise.Country;
import org.yucang.platform.Many;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Slice;

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
    private Countries countries;

    @Inject
    private Categories categories;

    @Inject
    private Tiers tiers;

    @Inject
    private ProgrammeClock clock;

    /** Everyone who stood or stands on the list, place by place; the removed stay to be seen as such. */
    List<PublicRow> of(Long callId) {
        return rows(callId, places.everyHolder(callId));
    }

    /** Those of them whom a page shows. */
    List<PublicRow> of(Long callId, Slice slice) {
        return rows(callId, slice.part(places.everyHolder(callId)));
    }

    int count(Long callId) {
        return places.everyHolder(callId).size();
    }

    PublicRow of(PlaceHolder holder) {
        return rows(places.get(holder.getPlaceId()).getCallId(), List.of(holder))
                .get(0);
    }

    private List<PublicRow> rows(Long callId, List<PlaceHolder> holders) {
        var ids = holders.stream().map(PlaceHolder::getApplicationId).toList();
        var applied = applications.all(ids);
        var firms = applications.firms(ids);
        var declared = versions.counting(ids);
        var withdrawn = withdrawals.of(ids).keySet();
        var notes = requests.notes(ids);
        var positions = Many.by(Place::getId, places.of(callId));
        var kinds = Many.by(Category::getCode, categories.all());
        var classes = Many.by(Tier::getCode, tiers.of(callId));
        var regions = Many.by(Country::getCode, countries.all());
        var now = clock.now();
        return periods.of(callId, holders).stream()
                .map(showing -> {
                    var holder = showing.holder();
                    var id = holder.getApplicationId();
                    var warehouses = declared.get(id).getWarehouses();
                    return new PublicRow(
                            positions.get(holder.getPlaceId()).getPosition(),
                            holder.getId(),
                            firms.get(id).getNameZh(),
                            names(warehouses),
                            countries(warehouses, regions),
                            kinds.get(applied.get(id).getCategory()),
                            classes.get(holder.getTier()),
                            showing.firstDay(),
                            showing.lastDay().orElse(null),
                            withdrawn.contains(id) ? PublicState.WITHDRAWN : showing.state(now),
                            notes.get(id));
                })
                .toList();
    }

    private static List<String> names(List<ApplicationWarehouse> warehouses) {
        return warehouses.stream().map(ApplicationWarehouse::getName).toList();
    }

    private static List<Country> countries(List<ApplicationWarehouse> warehouses, Map<String, Country> regions) {
        return warehouses.stream()
                .map(warehouse -> warehouse.getSite().getCountry())
                .distinct()
                .map(regions::get)
                .toList();
    }
}
