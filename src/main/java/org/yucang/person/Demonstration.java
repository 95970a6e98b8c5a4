package org.yucang.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.yucang.platform.Profile;

/** What a visitor of a demonstration needs to get in; an installation that is none offers nothing. */
@Named
@RequestScoped
public class Demonstration {

    private static final List<String> LOGINS = List.of(
            "province",
            "enterprise01",
            "enterprise02",
            "jinshui",
            "zhengzhou",
            "zhengzhou.finance",
            "customs",
            "expert01",
            "expert02",
            "expert03",
            "expert04",
            "expert05",
            "finance",
            "finance2",
            "admin");

    @Inject
    private People people;

    @Inject
    private Profile profile;

    private List<DemonstrationAccount> accounts;

    public String getPassword() {
        return profile.isDemonstration() ? "Yucang-2021" : "";
    }

    /** One account for every part in the story, in the order in which the parts come on. */
    public List<DemonstrationAccount> getAccounts() {
        if (accounts == null) {
            accounts = profile.isDemonstration()
                    ? people.accounts(LOGINS).stream()
                            .sorted(Comparator.comparing(account -> LOGINS.indexOf(account.login())))
                            .toList()
                    : List.of();
        }
        return accounts;
    }
}
