package org.yucang.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Offices;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** A firm keeps what is known of it up to date; nobody else's profile exists for it. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class KeepingProfile {

    @Inject
    private Enterprises enterprises;

    @Inject
    private Offices offices;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Event<ProfileKept> kept;

    public Enterprise mine() {
        return enterprises.get(user.enterpriseId().orElseThrow(() -> new NotFound("enterprise", user.id())));
    }

    /** Takes over the profile as typed, unless a colleague has saved another since {@code version} was read. */
    public void save(EnterpriseProfile profile, int version) {
        var enterprise = mine();
        if (enterprise.getVersion() != version) {
            throw new RuleViolation("enterprise.changedMeanwhile");
        }
        check(profile);
        profile.setUnitCode(enterprise.getUnitCode());
        profile.setCountyCode(enterprise.getCountyCode());
        enterprise.describe(profile);
        offices.get(enterprise.office()).rename(profile.getNameZh(), enterprise.nameEnOrZh());
        kept.fire(new ProfileKept(enterprise));
        audit.record("act.profileSaved", "enterprise", enterprise.getId());
    }

    private void check(EnterpriseProfile profile) {
        var bank = profile.getBank();
        if (bank.getAccountName() != null) {
            EnterpriseRules.accountName(bank.getAccountName(), profile.getNameZh());
        }
        if (profile.getFoundedOn() != null) {
            EnterpriseRules.notAfter(profile.getFoundedOn(), clock.today());
        }
        EnterpriseRules.mobile(profile.getContactPerson().getMobile());
        EnterpriseRules.email(profile.getContactPerson().getEmail());
    }
}
