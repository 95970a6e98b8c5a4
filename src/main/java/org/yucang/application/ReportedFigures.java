package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.enterprise.MonthlyReports;
import org.yucang.enterprise.ReportedMonths;
import org.yucang.enterprise.Statistic;
import org.yucang.platform.ProgrammeClock;

/** Compares applications with what their firms reported to the monthly statistics, by the terms of the call's own table. */
@ApplicationScoped
public class ReportedFigures {

    /** The answer in which a firm explains its differences. */
    static final String EXPLANATION = "statisticsNote";

    private static final String MONTHS = "statisticsMonths";
    private static final String DAY = "statisticsDay";
    private static final Reported NOTHING = new Reported(List.of(), 0, List.of(), List.of());

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Calls calls;

    @Inject
    private Limits limits;

    @Inject
    private MonthlyReports reports;

    @Inject
    private ProgrammeClock clock;

    public Reported of(Long applicationId) {
        var application = applications.get(applicationId);
        return of(application, versions.counting(applicationId));
    }

    /** Nothing is compared where the call's table is from before there were statistics. */
    Reported of(Application application, ApplicationVersion version) {
        var terms = limits.of(application);
        if (!terms.containsKey(MONTHS)) {
            return NOTHING;
        }
        var call = calls.get(application.getCallId());
        var months = reports.of(application.getEnterpriseId(), new BigDecimal(terms.get(DAY)).intValueExact());
        var on = judgedOn(version, call);
        var most = new BigDecimal(terms.get(MONTHS)).intValueExact();
        return new Reported(
                lines(applications.declaration(application, version).figures().asMap(), months, call),
                months.owed(on, most).size(),
                months.missing(on, most),
                months.late(call.getBaseYearFrom(), call.getBaseYearTo()));
    }

    /** What falls due while an application is corrected or extended is no longer asked for. */
    private LocalDate judgedOn(ApplicationVersion version, Call call) {
        var at = version.isSubmitted() ? version.getSubmittedAt() : clock.now();
        return Stream.of(LocalDate.ofInstant(at, ProgrammeClock.ZONE), call.getBaseDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Without statistics of the whole base year nothing is compared: the city then confirms all figures. */
    private List<ReportedLine> lines(Map<String, BigDecimal> declared, ReportedMonths months, Call call) {
        var from = call.getBaseYearFrom();
        var to = call.getBaseYearTo();
        var baseYear = lines(declared, "", statistic -> months.yearly(statistic, from, to));
        if (baseYear.isEmpty()) {
            return baseYear;
        }
        var yearBefore = lines(
                declared,
                EarlierFigures.OF_THE_YEAR_BEFORE,
                statistic -> months.yearly(statistic, from.minusYears(1), to.minusYears(1)));
        return Stream.of(baseYear, yearBefore).flatMap(List::stream).toList();
    }

    private List<ReportedLine> lines(
            Map<String, BigDecimal> declared, String suffix, Function<Statistic, Optional<BigDecimal>> reported) {
        return reports.statistics().stream()
                .filter(statistic -> declared.get(statistic.getFigure() + suffix) != null)
                .flatMap(statistic -> reported.apply(statistic).stream()
                        .map(amount -> line(statistic.getFigure() + suffix, declared, amount)))
                .toList();
    }

    private static ReportedLine line(String figure, Map<String, BigDecimal> declared, BigDecimal reported) {
        return new ReportedLine(figure, declared.get(figure), reported);
    }
}
