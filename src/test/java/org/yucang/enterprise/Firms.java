package org.yucang.enterprise;

import java.time.Instant;

/** Firms for tests outside the server. */
public final class Firms {

    private Firms() {}

    public static Enterprise registered(String creditCode) {
        return new Enterprise(creditCode, new EnterpriseProfile(), Instant.EPOCH);
    }
}
