package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.call.Calls;
import org.yucang.enterprise.EnterpriseRecognition;
import org.yucang.enterprise.EnterpriseRecognitions;
import org.yucang.enterprise.FundingEntry;
import org.yucang.enterprise.FundingLedger;

/** Looks up what was granted and recognised before an application. */
@ApplicationScoped
class EarlierFunding {

    @Inject
    private Duplicates duplicates;

    @Inject
    private FundingLedger ledger;

    @Inject
    private EnterpriseRecognitions recognitions;

    @Inject
    private Calls calls;

    Earlier of(Application application, ApplicationVersion version) {
        var warehouses = warehouses(application, version);
        var grants = warehouses.stream().map(PaidWarehouse::grant).toList();
        return new Earlier(warehouses, others(application, grants), titles(application));
    }

    private List<PaidWarehouse> warehouses(Application application, ApplicationVersion version) {
        return duplicates.paid(application, version).stream()
                .flatMap(match -> ledger.ofApplication(match.other().version().getApplicationId()).stream()
                        .map(grant -> new PaidWarehouse(match.mine().getName(), grant)))
                .distinct()
                .toList();
    }

    private List<FundingEntry> others(Application application, List<FundingEntry> grants) {
        return ledger.of(application.getEnterpriseId()).stream()
                .filter(grant -> !application.getId().equals(grant.getApplicationId()))
                .filter(grant -> !grants.contains(grant))
                .toList();
    }

    private List<EnterpriseRecognition> titles(Application application) {
        var baseDate = calls.get(application.getCallId()).getBaseDate();
        return recognitions.of(application.getEnterpriseId()).stream()
                .filter(title -> title.isInForce(baseDate))
                .toList();
    }
}
