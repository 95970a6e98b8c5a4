package org.yucang.application;

import java.time.Instant;
import java.util.Map;

/** A version that says something about those around its applicant. */
public final class DeclaredVersion {

    private DeclaredVersion() {}

    /** With these answers, and a single warehouse and a single served firm, described by whoever asks. */
    public static ApplicationVersion saying(Map<String, String> answers, String served, String servedCode) {
        var version = new ApplicationVersion(1L, 1, Instant.EPOCH);
        answers.forEach((key, words) -> version.enter(key, null, words));
        version.getWarehouses().add(new ApplicationWarehouse(version, 1, null, "鹿特丹二号仓"));
        var firm = new ServedFirm(version, 1);
        firm.setName(served);
        firm.setCreditCode(servedCode);
        version.getServed().add(firm);
        return version;
    }
}
