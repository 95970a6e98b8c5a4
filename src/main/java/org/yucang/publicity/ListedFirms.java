package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.yucang.application.Applications;
import org.yucang.call.Tiers;
import org.yucang.enterprise.Enterprises;
import org.yucang.panel.Adopted;

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
    private Enterprises enterprises;

    @Inject
    private Tiers tiers;

    List<ListedFirm> adopted(Long callId) {
        return adopted.of(callId).stream()
                .map(award -> firm(
                        callId, award.position(), award.applicationId(), award.tier(), award.amount(), award.carried()))
                .toList();
    }

    public List<ListedFirm> standing(Long callId) {
        return places.standing(callId).stream()
                .map(holder -> firm(
                        callId,
                        places.get(holder.getPlaceId()).getPosition(),
                        holder.getApplicationId(),
                        holder.getTier(),
                        holder.getAmount(),
                        holder.getCarried()))
                .toList();
    }

    private ListedFirm firm(
            Long callId, int position, Long applicationId, String tier, BigDecimal amount, BigDecimal carried) {
        var enterprise = enterprises.get(applications.get(applicationId).getEnterpriseId());
        var named = tiers.of(callId).stream()
                .filter(one -> one.getCode().equals(tier))
                .findFirst()
                .orElseThrow();
        return new ListedFirm(position, applicationId, enterprise, named, amount, carried);
    }
}
