package org.yucang.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Calls for tests, complete and without fault unless a test changes something. */
final class A {

    static final Instant CLOSING = Instant.parse("2021-08-30T15:59:59Z");

    private A() {}

    static CallTerms terms() {
        var terms = new CallTerms();
        terms.setNumber("豫海外仓示范-2021-01");
        terms.setDocumentNumber("豫商电商〔2021〕21号");
        terms.setTitleZh("海外仓示范企业申报");
        terms.setTitleEn("Overseas warehouses");
        terms.setOpensAt(Instant.parse("2021-08-02T01:00:00Z"));
        terms.setClosesAt(CLOSING);
        terms.setBaseDate(LocalDate.of(2021, 8, 30));
        terms.setBaseYearFrom(LocalDate.of(2020, 7, 1));
        terms.setBaseYearTo(LocalDate.of(2021, 6, 30));
        terms.setBudget(new BigDecimal("12000000.00"));
        return terms;
    }

    static Call call(CallTerms terms) {
        return new Call(terms, Set.of("C1"), Instant.parse("2021-08-01T01:00:00Z"), 1L);
    }

    static List<Tier> tiers() {
        var terms = CallDefaults.tiers();
        return List.of(new Tier(1L, terms.get(0), 1), new Tier(1L, terms.get(1), 2), new Tier(1L, terms.get(2), 3));
    }
}
