package org.yucang.scoring;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An applicant as the search for conflicts knows it: its unit, and all names, codes and people that are close to it. */
record Applicant(String unitCode, Set<String> names, Set<String> codes) {

    static Applicant of(String unitCode, Collection<String> names, Collection<String> codes) {
        return new Applicant(
                unitCode,
                names.stream()
                        .filter(Objects::nonNull)
                        .map(Applicant::plain)
                        .filter(name -> name.length() > 1)
                        .collect(Collectors.toSet()),
                codes.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** What an expert has to do with it, if anything that still counts. */
    Optional<Exclusion> conflict(Expert expert, LocalDate today) {
        if (expert.getUnitCode() != null && expert.getUnitCode().equals(unitCode)) {
            return Optional.of(new Exclusion("draw.excluded.UNIT", expert.getEmployer()));
        }
        if (names.contains(plain(expert.getEmployer()))) {
            return Optional.of(new Exclusion("draw.excluded.EMPLOYER", expert.getEmployer()));
        }
        return expert.getTies().stream()
                .filter(tie -> tie.counts(today))
                .filter(tie ->
                        codes.contains(String.valueOf(tie.getCreditCode())) || names.contains(plain(tie.getName())))
                .findFirst()
                .map(tie -> new Exclusion("draw.excluded." + tie.getKind(), tie.getName()));
    }

    /** A name without what writers vary: width, case, blanks, brackets and the dots of abbreviations. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase().replaceAll("[\\s().,·'\"“”‘’-]", "");
    }
}
