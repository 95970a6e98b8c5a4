package org.yucang.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yucang.Money;
import org.yucang.enterprise.EnterpriseRecognition;
import org.yucang.enterprise.FundingEntry;

/**
 * What came before an application: what was granted for its warehouses, what else its firm was granted, and the titles that
 * the firm holds at the base date. A title without an end does not say that it is still valid: somebody has to look.
 */
record Earlier(List<PaidBefore> paid, List<FundingEntry> others, List<EnterpriseRecognition> titles) {

    private static final String RULE = "E16";
    private static final String UNKNOWN = "—";

    /** In 万元. */
    BigDecimal funding() {
        var yuan = paid.stream().map(before -> before.grant().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(yuan).wan();
    }

    boolean isRecognised() {
        return titles.stream().anyMatch(Earlier::hasEnd);
    }

    /** Each in one line, with its figure and its document. */
    List<Finding> findings() {
        return Stream.of(
                        paid.stream().map(Earlier::paid),
                        others.stream().map(Earlier::granted),
                        titles.stream().map(Earlier::recognised))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Finding paid(PaidBefore before) {
        var grant = before.grant();
        return Finding.of(
                RULE,
                true,
                "finding.paid",
                null,
                grant.getAwardYear(),
                grant.getMatter(),
                grant.getAmount(),
                document(grant),
                String.join(" / ", before.warehouses()));
    }

    private static Finding granted(FundingEntry grant) {
        return Finding.of(
                RULE,
                false,
                "finding.funded",
                null,
                grant.getAwardYear(),
                grant.getMatter(),
                grant.getAmount(),
                document(grant));
    }

    private static Finding recognised(EnterpriseRecognition title) {
        return Finding.of(
                RULE,
                hasEnd(title),
                hasEnd(title) ? "finding.recognisedUntil" : "finding.recognised",
                null,
                title.getDocumentNumber(),
                title.getRecognisedOn(),
                hasEnd(title) ? title.getValidUntil() : UNKNOWN);
    }

    private static String document(FundingEntry grant) {
        return Objects.requireNonNullElse(grant.getDocumentNumber(), UNKNOWN);
    }

    private static boolean hasEnd(EnterpriseRecognition title) {
        return title.getValidUntil() != null;
    }
}
