package org.yucang.desk;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.call.Drafting;
import org.yucang.call.Publishing;
import org.yucang.person.Role;
import org.yucang.platform.Profile;
import org.yucang.platform.Started;

/** Opens the demonstration's one call at the first start, on the path that an official would take. */
@Stateless
@RunAs(Role.PROVINCE)
public class DemonstrationCall {

    @Inject
    private Drafting drafting;

    @Inject
    private Publishing publishing;

    @Inject
    private Profile profile;

    public void open(@Observes Started started) {
        if (profile.isDemonstration() && drafting.count() == 0) {
            var draft = drafting.fresh();
            var terms = draft.getTerms();
            terms.setNumber("豫海外仓示范-2021-01");
            terms.setDocumentNumber("豫商电商〔2021〕21号");
            terms.setTitleZh("2021年度河南省跨境电子商务海外仓示范企业申报");
            terms.setTitleEn("Demonstration enterprises for cross-border e-commerce overseas warehouses, Henan 2021");
            terms.setOpensAt(Instant.parse("2021-08-02T01:00:00Z"));
            terms.setClosesAt(Instant.parse("2021-08-30T15:59:59Z"));
            terms.setBaseDate(LocalDate.of(2021, 8, 30));
            terms.setBaseYearFrom(LocalDate.of(2020, 7, 1));
            terms.setBaseYearTo(LocalDate.of(2021, 6, 30));
            publishing.publish(drafting.save(draft));
        }
    }
}
