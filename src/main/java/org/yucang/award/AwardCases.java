package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;

/** Puts together all that belongs to an award which the current user may read. */
@ApplicationScoped
class AwardCases {

    @Inject
    private Awards awards;

    @Inject
    private Payments payments;

    @Inject
    private Recognitions recognitions;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    AwardCase of(Long awardId) {
        var award = awards.readable(awardId);
        return new AwardCase(
                award,
                calls.get(award.getCallId()),
                enterprises.get(award.getEnterpriseId()),
                recognitions.certificateOf(award.getApplicationId()).orElseThrow(),
                payments.preparationOf(awardId).orElse(null),
                payments.approvalOf(awardId).orElse(null),
                payments.paymentOf(awardId).orElse(null));
    }
}
