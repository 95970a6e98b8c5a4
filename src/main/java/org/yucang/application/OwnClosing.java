package org.yucang.application;

import java.time.Instant;
import org.yucang.call.Call;
import org.yucang.call.CallExtension;
import org.yucang.enterprise.Enterprise;

/** Until when a firm may submit, how long that is, and the notice that says so; none if the published closing holds. */
public record OwnClosing(Instant last, CallExtension notice, TimeLeft left) {

    static OwnClosing of(Call call, Enterprise firm, Instant now) {
        var closing = call.getClosing();
        var last = closing.of(firm.regions());
        return new OwnClosing(last, closing.notice(firm.regions()).orElse(null), TimeLeft.until(last, now));
    }
}
