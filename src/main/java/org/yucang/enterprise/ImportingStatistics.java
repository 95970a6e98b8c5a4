package org.yucang.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.person.Units;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.ReadBook;

/** Province and cities bring in what firms reported to the statistics: the province of all firms, a city of its own. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.CITY})
public class ImportingStatistics {

    @Inject
    private MonthlyReports reports;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    /** Looks a workbook through; nothing is taken over yet. */
    public ReadBook<StatisticsLine> look(InputStream workbook) {
        var reach = StatisticsReach.of(user, units);
        return new StatisticsReading(
                        reports.statistics(),
                        code -> enterprises.find(code).filter(reach::covers).isPresent(),
                        clock.today())
                .read(reports.book().read(workbook));
    }

    /** Records lines; what was reported before for the same month stays, and counts no longer. */
    public void take(List<StatisticsLine> lines) {
        var reach = StatisticsReach.of(user, units);
        for (var line : lines) {
            var firm = enterprises
                    .find(line.creditCode())
                    .filter(reach::covers)
                    .orElseThrow(() -> new NotFound("enterprise", null));
            reports.add(new MonthlyReport(firm.getId(), line, clock.now(), user.name()));
            audit.record("act.statisticsRecorded", "enterprise", firm.getId(), line.month());
        }
    }
}
