package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.enterprise.ProfileKept;

/** Keeps the headings of drafts as the firm, its category and its call are now; a submitted version keeps the one it has. */
@ApplicationScoped
class Headings {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    void write(Application application, ApplicationVersion draft) {
        var firm = enterprises.get(application.getEnterpriseId());
        var call = calls.get(application.getCallId());
        draft.head(new Heading(
                firm.getNameZh(), firm.getNameEn(), firm.getCreditCode(), application.getCategory(), call.getNumber()));
    }

    void follow(@Observes ProfileKept kept) {
        applications.ofEnterprise(kept.enterprise().getId()).forEach(this::follow);
    }

    private void follow(Application application) {
        applications.lock(application.getId());
        var version = versions.latest(application.getId());
        if (!version.isSubmitted()) {
            write(application, version);
        }
    }
}
