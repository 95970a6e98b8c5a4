package org.yucang.publicity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.yucang.application.Applications;
import org.yucang.call.Tier;
import org.yucang.call.Tiers;
import org.yucang.panel.Adopted;
import org.yucang.panel.AdoptedAward;
import org.yucang.platform.Many;

/** The firms of a call's list by name: those that the meeting adopted, and those that stand after the publicity. */
@ApplicationScoped
public class ListedFirms {

    @Inject
    private Adopted adopted;

    @Inject
    private Places places;

    @Inject
    private Applications applications;

    @Inject
    private Tiers tiers;

    List<ListedFirm> adopted(Long callId) {
        var awards = adopted.of(callId);
        var firms = applications.firms(
                awards.stream().map(AdoptedAward::applicationId).toList());
        var named = named(callId);
        return awards.stream()
                .map(award -> new ListedFirm(
                        award.position(),
                        award.applicationId(),
                        firms.get(award.applicationId()),
                        named.get(award.tier()),
                        award.amount(),
                        award.carried()))
                .toList();
    }

    public List<ListedFirm> standing(Long callId) {
        var holders = places.standing(callId);
        var firms = applications.firms(
                holders.stream().map(PlaceHolder::getApplicationId).toList());
        var named = named(callId);
        var positions = places.of(callId).stream().collect(toMap(Place::getId, Place::getPosition));
        return holders.stream()
                .map(holder -> new ListedFirm(
                        positions.get(holder.getPlaceId()),
                        holder.getApplicationId(),
                        firms.get(holder.getApplicationId()),
                        named.get(holder.getTier()),
                        holder.getAmount(),
                        holder.getCarried()))
                .toList();
    }

    private Map<String, Tier> named(Long callId) {
        return Many.by(Tier::getCode, tiers.of(callId));
    }
}
