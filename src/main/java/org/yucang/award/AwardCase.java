package org.yucang.award;

import org.yucang.call.Call;
import org.yucang.enterprise.Enterprise;

/** An award with the firm it is for and all that was done about it so far; what was not yet done is null. */
public record AwardCase(
        Award award,
        Call call,
        Enterprise firm,
        Certificate certificate,
        PaymentPreparation preparation,
        PaymentApproval approval,
        Payment payment) {}
