package org.yucang.enterprise;

import java.time.Instant;

/** A registered firm of which no more is known than its code and its name. */
public final class RegisteredFirm {

    private RegisteredFirm() {}

    public static Enterprise of(String creditCode, String name) {
        var profile = new EnterpriseProfile();
        profile.setNameZh(name);
        return new Enterprise(creditCode, profile, Instant.EPOCH);
    }
}
