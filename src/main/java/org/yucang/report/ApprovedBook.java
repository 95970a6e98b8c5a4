package org.yucang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yucang.Money;
import org.yucang.platform.Sheet;
import org.yucang.platform.Texts;

/** The report of recognised firms as the sheets of a workbook, in the reader's language, amounts in 万元. */
@ApplicationScoped
class ApprovedBook {

    @Inject
    private Texts texts;

    ApprovedBook() {
        // for the container
    }

    ApprovedBook(Texts texts) {
        this.texts = texts;
    }

    /** The three sheets; {@code names} turns the codes of tiers, cities and countries into names. */
    List<Sheet> sheets(
            ApprovedReport report, String title, String note, String by, Locale locale, UnaryOperator<String> names) {
        var footer = texts.of(locale, "report.footer", by);
        return List.of(
                new Sheet(
                        text(locale, "report.sheet.firms"),
                        title,
                        note,
                        heads(
                                locale,
                                "seq",
                                "firm",
                                "creditCode",
                                "unit",
                                "tier",
                                "certificate",
                                "warehouses",
                                "countries",
                                "amount",
                                "carried",
                                "payment",
                                "paidOn"),
                        numbered(report.firms(), (firm, row) -> firmRow(firm, row, locale, names)),
                        firmTotal(report.total(), locale),
                        footer),
                new Sheet(
                        text(locale, "report.sheet.units"),
                        title,
                        note,
                        heads(
                                locale,
                                "seq",
                                "unit",
                                "firms",
                                "warehouses",
                                "countries",
                                "area",
                                "amount",
                                "paid",
                                "unpaid"),
                        numbered(report.byUnit(), (sum, row) -> unitRow(row, names.apply(sum.code()), sum)),
                        unitRow(null, text(locale, "report.total"), report.total()),
                        footer),
                new Sheet(
                        text(locale, "report.sheet.countries"),
                        title,
                        text(locale, "report.unitLine.countries"),
                        heads(locale, "seq", "country", "firms", "warehouses", "area"),
                        numbered(report.byCountry(), (sum, row) -> countryRow(row, names.apply(sum.code()), sum)),
                        countryRow(null, text(locale, "report.total"), report.total()),
                        footer));
    }

    private List<Object> firmRow(ApprovedFirm firm, Integer row, Locale locale, UnaryOperator<String> names) {
        var chinese = !"en".equals(locale.getLanguage());
        return Arrays.asList(
                row,
                firm.name(chinese),
                firm.creditCode(),
                names.apply(firm.unitCode()),
                names.apply(firm.tier()),
                firm.certificate(),
                firm.warehouses().size(),
                firm.countries(),
                wan(firm.amount()),
                wan(firm.carried()),
                text(locale, firm.payment().getKey()),
                firm.paidOn());
    }

    private List<Object> firmTotal(ApprovedSum total, Locale locale) {
        return Arrays.asList(
                null,
                text(locale, "report.total"),
                null,
                null,
                null,
                null,
                total.warehouses(),
                total.countries(),
                wan(total.amount()),
                wan(total.carried()),
                null,
                null);
    }

    private static List<Object> unitRow(Integer row, String name, ApprovedSum sum) {
        return Arrays.asList(
                row,
                name,
                sum.firms(),
                sum.warehouses(),
                sum.countries(),
                sum.area(),
                wan(sum.amount()),
                wan(sum.paid()),
                wan(sum.unpaid()));
    }

    private static List<Object> countryRow(Integer row, String name, ApprovedSum sum) {
        return Arrays.asList(row, name, sum.firms(), sum.warehouses(), sum.area());
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return new Money(yuan).wan();
    }

    private List<String> heads(Locale locale, String... columns) {
        return Stream.of(columns)
                .map(column -> text(locale, "report.column." + column))
                .toList();
    }

    private String text(Locale locale, String key) {
        return texts.of(locale, key);
    }

    private static <T> List<List<Object>> numbered(List<T> lines, Numbered<T> row) {
        var rows = new ArrayList<List<Object>>();
        for (var line : lines) {
            rows.add(row.of(line, rows.size() + 1));
        }
        return rows;
    }

    private interface Numbered<T> {
        List<Object> of(T line, Integer number);
    }
}
