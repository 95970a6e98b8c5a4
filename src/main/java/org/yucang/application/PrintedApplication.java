package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yucang.call.Categories;
import org.yucang.platform.ChineseFont;
import org.yucang.platform.PrintedPaper;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;

/**
 * The application as the paper that is sealed: cover, commitment, the firm, its figures, its warehouses and whom they serve,
 * what it wrote, and the list of its papers. It is in Chinese, the language in which it is filed.
 */
@ApplicationScoped
class PrintedApplication {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final int FRONT_PAGES = 2;

    @Inject
    private ChineseFont font;

    @Inject
    private Wording wording;

    @Inject
    private EntryWords entries;

    @Inject
    private PrintedServed served;

    @Inject
    private Texts texts;

    @Inject
    private Categories categories;

    @Inject
    private ProgrammeClock clock;

    /** The finished PDF; {@code full} tells persons' data unmasked, as only the firm itself may have them. */
    byte[] of(ApplicationView view, boolean full, String address) {
        var hash = view.hash();
        var mark = text("print.mark", view.version().getNumber(), PrintCode.shortOf(hash));
        var paper = new PrintedPaper(
                font, text("view.title") + " " + view.version().getHeading().getName(), mark, FRONT_PAGES);
        cover(paper, view, full, address + "&print=" + hash);
        commitment(paper, view.version().getHeading());
        firm(paper, view, full);
        figures(paper, view);
        view.version().getWarehouses().forEach(warehouse -> warehouse(paper, warehouse));
        served.add(paper, view.version().getServed(), full);
        answers(paper, view, full);
        papers(paper, view);
        paper.text(text("print.hash", hash));
        return paper.finish();
    }

    private void cover(PrintedPaper paper, ApplicationView view, boolean full, String code) {
        var heading = view.version().getHeading();
        paper.space(60)
                .middle(view.call().getTitleZh(), 15)
                .space(20)
                .middle(text("view.title"), 30)
                .space(40)
                .facts(List.of(
                        row("view.name", heading.getName()),
                        row("view.creditCode", heading.getCreditCode()),
                        row(
                                "print.category",
                                categories.get(heading.getCategory()).getNameZh()),
                        row(
                                "print.number",
                                view.application().isSubmitted()
                                        ? view.application().getNumber()
                                        : text("application.state.draft")),
                        said("print.contact", view, "contact", full),
                        said("print.mobile", view, "contactMobile", full),
                        row("print.date", clock.today().toString())))
                .space(30)
                .qr(code)
                .middle(text("print.code", view.version().getNumber(), PrintCode.shortOf(view.hash())), 10)
                .newPage();
    }

    private void commitment(PrintedPaper paper, Heading heading) {
        paper.middle(text("print.commitment"), 20)
                .text(text("print.commitmentText", heading.getName()))
                .space(50)
                .text(text("print.seal"))
                .newPage();
    }

    private void firm(PrintedPaper paper, ApplicationView view, boolean full) {
        var heading = view.version().getHeading();
        paper.heading(text("print.tableFirm"))
                .facts(Stream.of(
                                row("view.name", heading.getName()),
                                row("print.nameEn", heading.getNameEn()),
                                said("print.formerName", view, "formerName", full),
                                row("view.creditCode", heading.getCreditCode()),
                                said("view.address", view, "regAddress", full),
                                said("print.officeAddress", view, "officeAddress", full),
                                said("view.foundedOn", view, "regDate", full),
                                said("view.legalRepresentative", view, "legalRep", full),
                                said("print.customsCode", view, "customsCode", full),
                                said("print.email", view, "email", full),
                                said("print.bank", view, "bankName", full),
                                said("print.account", view, "accountNo", full))
                        .filter(fact -> !fact.get(1).isBlank())
                        .toList());
    }

    private void figures(PrintedPaper paper, ApplicationView view) {
        var rows = view.figures().asMap().entrySet().stream()
                .map(figure -> List.of(
                        text("figure." + figure.getKey()),
                        Wording.number(figure.getValue()),
                        text("unit." + figure.getKey())))
                .toList();
        paper.heading(text("print.tableFigures"))
                .rows(List.of(text("print.figure"), text("print.declared"), text("print.unit")), rows, 5, 3, 2);
    }

    private void warehouse(PrintedPaper paper, ApplicationWarehouse warehouse) {
        var facts = WarehouseFields.PARTS.stream()
                .flatMap(part -> entries.of(warehouse, part, CHINESE).stream())
                .map(entry -> row(entry.label(), entry.words()))
                .toList();
        paper.heading(text("print.warehouse", warehouse.getPosition(), warehouse.getName()))
                .facts(facts);
    }

    private void answers(PrintedPaper paper, ApplicationView view, boolean full) {
        for (var section : view.form().sections()) {
            var fields = view.form().of(section);
            var facts = fields.stream()
                    .flatMap(field -> field.keys().stream())
                    .flatMap(key -> view.version().value(key).stream())
                    .map(value -> List.of(text("field." + value.getFieldKey()), value(view, value, full)))
                    .toList();
            if (!facts.isEmpty()) {
                paper.heading(text("form.section." + section)).facts(facts);
            }
        }
    }

    private void papers(PrintedPaper paper, ApplicationView view) {
        var rows = view.version().getAttachments().stream()
                .filter(attachment -> !attachment.isScan())
                .map(attachment -> List.of(
                        attachment.getMaterial() + " " + text("material." + attachment.getMaterial()),
                        attachment.getName(),
                        attachment.getSha256()))
                .toList();
        paper.heading(text("print.papers"))
                .rows(List.of(text("view.material"), text("view.papers"), "SHA-256"), rows, 3, 3, 5);
    }

    /** What the version answers to a question, under the label of its table. */
    private List<String> said(String label, ApplicationView view, String key, boolean full) {
        var value = view.version().value(key).map(answer -> value(view, answer, full));
        return row(label, value.orElse(""));
    }

    private String value(ApplicationView view, FormValue value, boolean full) {
        return wording.value(view.form(), "field." + value.getFieldKey(), Contents.words(value), CHINESE, full);
    }

    private List<String> row(String key, String value) {
        return List.of(text(key), value == null ? "" : value);
    }

    private String text(String key, Object... arguments) {
        return texts.of(CHINESE, key, arguments);
    }
}
