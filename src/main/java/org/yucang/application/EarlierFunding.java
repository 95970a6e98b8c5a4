package org.yucang.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
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
        var paid = paid(application, version);
        var grants = paid.stream().map(PaidBefore::grant).toList();
        return new Earlier(paid, others(application, grants), titles(application));
    }

    private List<PaidBefore> paid(Application application, ApplicationVersion version) {
        var warehouses = duplicates.paid(application, version).stream()
                .collect(groupingBy(
                        match -> match.other().version().getApplicationId(),
                        TreeMap::new,
                        mapping(match -> match.mine().getName(), toCollection(LinkedHashSet::new))));
        return warehouses.entrySet().stream()
                .flatMap(earlier -> ledger.ofApplication(earlier.getKey()).stream()
                        .map(grant -> new PaidBefore(grant, List.copyOf(earlier.getValue()))))
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
