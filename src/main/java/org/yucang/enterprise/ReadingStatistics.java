package org.yucang.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.person.Units;

/** Monthly statistics are read by the province, by the city whose firm it is, and by the firm itself. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.ENTERPRISE})
public class ReadingStatistics {

    @Inject
    private MonthlyReports reports;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    /** Whether the reader may bring statistics in. */
    public boolean isOffice() {
        return user.has(Role.PROVINCE) || user.has(Role.CITY);
    }

    public List<Statistic> statistics() {
        return reports.statistics();
    }

    /** A page of what the reader may read of the firms whose name or credit code holds a text. */
    public List<StatisticsRow> page(String text, int first, int most) {
        return reports.page(StatisticsReach.of(user, units), text, first, most);
    }

    public long count(String text) {
        return reports.count(StatisticsReach.of(user, units), text);
    }
}
