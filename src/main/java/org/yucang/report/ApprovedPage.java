package org.yucang.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.yucang.call.Call;
import org.yucang.call.Tier;
import org.yucang.enterprise.Country;
import org.yucang.person.CurrentUser;
import org.yucang.person.RecommendingUnit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Sheet;
import org.yucang.platform.Slice;
import org.yucang.platform.Texts;

/** The recognised firms of a call, with sums and a workbook to take away; every view of it is an address. */
@Named
@ViewScoped
public class ApprovedPage implements Serializable {

    @Inject
    private Reporting reporting;

    @Inject
    private ApprovedBook book;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private final ApprovedChoice choice = new ApprovedChoice();
    private final Map<String, String> names = new HashMap<>();
    private transient List<Call> calls;
    private transient Call call;
    private transient ApprovedReport report;

    /** Loads the report, or sends it as a workbook where that is asked for. */
    public void load() throws IOException {
        calls = reporting.calls();
        if (calls.isEmpty()) {
            return;
        }
        call = calls.stream()
                .filter(one -> one.getId().equals(choice.getCall()))
                .findFirst()
                .orElse(calls.get(0));
        choice.setCall(call.getId());
        report = reporting.approved(choice.filter());
        var locale = Faces.getLocale();
        getUnits().forEach(unit -> names.put(unit.getCode(), unit.name(locale)));
        getTiers().forEach(tier -> names.put(tier.getCode(), tier.name(locale)));
        getCountries().forEach(country -> names.put(country.getCode(), country.name(locale)));
        if (choice.isWorkbook()) {
            Faces.sendFile(workbook(locale), call.getNumber() + ".xlsx", true);
        }
    }

    /** Goes to the address of what was chosen. */
    public String show() {
        return "/report/approved?faces-redirect=true&" + choice.address();
    }

    /** The address of this view, for the pages of its list of firms. */
    public String getAddress() {
        return "approved?" + choice.address();
    }

    public Slice getSlice() {
        return Slice.of(report.firms().size());
    }

    private byte[] workbook(Locale locale) {
        var out = new ByteArrayOutputStream();
        var title = call.title(locale) + texts.of(locale, "report.title.suffix");
        Sheet.write(out, book.sheets(report, title, getUnitLine(), user.name(), locale, this::name));
        return out.toByteArray();
    }

    /** The line that says unit, day and whether anything is left out. */
    public String getUnitLine() {
        return texts.of(
                Faces.getLocale(),
                "report.unitLine",
                clock.today(),
                texts.of(Faces.getLocale(), choice.filter().isActive() ? "report.filtered" : "report.unfiltered"));
    }

    /** The name of a tier, city or country by its code. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** A share of the largest sum of a city, in per cent, as the chart draws it. */
    public BigDecimal share(BigDecimal amount) {
        var most = report.byUnit().stream().map(ApprovedSum::amount).reduce(BigDecimal.ONE, BigDecimal::max);
        return amount.movePointRight(2).divide(most, 1, RoundingMode.HALF_UP);
    }

    public ApprovedChoice getChoice() {
        return choice;
    }

    public List<Call> getCalls() {
        return calls;
    }

    public Call getCall() {
        return call;
    }

    public ApprovedReport getReport() {
        return report;
    }

    public List<RecommendingUnit> getUnits() {
        return reporting.units();
    }

    public List<Tier> getTiers() {
        return reporting.tiers(call.getId());
    }

    public List<Country> getCountries() {
        return reporting.countries();
    }

    public PaymentState[] getPayments() {
        return PaymentState.values();
    }
}
