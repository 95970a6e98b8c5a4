package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.ReadBook;

/** The enterprise lists the firms that its warehouses serve: one by one, or from a workbook of which every cell is right. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Listing {

    private static final String LIST = "field.served";

    @Inject
    private Drafts drafts;

    @Inject
    private DraftEntries entries;

    @Inject
    private ListChanges changes;

    @Inject
    private Eligibility eligibility;

    @Inject
    private ProgrammeClock clock;

    public Draft draft(Long applicationId) {
        return drafts.of(applicationId);
    }

    /** Some of the firms, in the order of the list. */
    public List<ServedFirm> page(Long applicationId, int first, int most) {
        return draft(applicationId).version().getServed().stream()
                .skip(first)
                .limit(most)
                .toList();
    }

    public ServedCount count(Long applicationId) {
        return new ServedCount(draft(applicationId).version());
    }

    /** Adds a firm of which nothing is known yet, and says its place in the list. */
    public int add(Long applicationId) {
        var draft = drafts.writable(applicationId);
        draft.demand(LIST);
        var firm = next(draft.version());
        changes.add(draft, "servedAdded", firm.getPosition());
        draft.version().saved(clock.now());
        return firm.getPosition();
    }

    public void remove(Long applicationId, int position) {
        var draft = drafts.writable(applicationId);
        draft.demand(LIST);
        draft.version().getServed().removeIf(firm -> firm.getPosition() == position);
        changes.add(draft, "servedRemoved", position);
        entries.removeBelow(applicationId, "served." + position);
        draft.count();
        draft.version().saved(clock.now());
    }

    /** Looks a workbook through; nothing is taken over yet. */
    public ReadBook<List<String>> look(Long applicationId, InputStream workbook) {
        var draft = drafts.of(applicationId);
        return ServedReading.read(
                ServedBook.BOOK.read(workbook), eligibility.checks(draft.application(), draft.version()));
    }

    /** Takes lines over; a firm that is in the list already, by its credit code or else its name, is written anew. */
    public void take(Long applicationId, List<List<String>> lines) {
        var draft = drafts.writable(applicationId);
        draft.demand(LIST);
        for (var line : lines) {
            var firm = known(draft.version(), line).orElseGet(() -> next(draft.version()));
            for (var column = 0; column < line.size(); column++) {
                var field = ServedFields.ALL.get(column);
                field.set().accept(firm, Typed.read(field.question(), line.get(column), BigDecimal.ONE));
            }
            entries.removeBelow(applicationId, "served." + firm.getPosition());
        }
        changes.add(draft, "servedTaken", lines.size());
        draft.count();
        draft.version().saved(clock.now());
    }

    private static Optional<ServedFirm> known(ApplicationVersion version, List<String> line) {
        var code = line.get(1);
        return version.getServed().stream()
                .filter(firm -> code.isEmpty() ? line.get(0).equals(firm.getName()) : code.equals(firm.getCreditCode()))
                .findFirst();
    }

    private static ServedFirm next(ApplicationVersion version) {
        var last = version.getServed().stream()
                .mapToInt(ServedFirm::getPosition)
                .max()
                .orElse(0);
        var firm = new ServedFirm(version, last + 1);
        version.getServed().add(firm);
        return firm;
    }
}
