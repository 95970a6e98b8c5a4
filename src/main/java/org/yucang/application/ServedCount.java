package org.yucang.application;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts the firms served in the base year; related companies, the applicant's own too, and a firm listed twice count once. */
public record ServedCount(ApplicationVersion version) {

    private static final String OWN = "own";

    public int listed() {
        return version.getServed().size();
    }

    public long all() {
        return count(firm -> true);
    }

    public long inHenan() {
        return count(ServedFirm::isInHenan);
    }

    /** The firms of the list that belong to the applicant: it names them, or one of their group. */
    public List<ServedFirm> own() {
        var groups = ownGroups();
        return version.getServed().stream().filter(firm -> isOwn(firm, groups)).toList();
    }

    private long count(Predicate<ServedFirm> which) {
        var ownGroups = ownGroups();
        return version.getServed().stream()
                .filter(firm -> Boolean.TRUE.equals(firm.getActive()) && which.test(firm))
                .map(firm -> isOwn(firm, ownGroups) ? OWN : identity(firm))
                .distinct()
                .count();
    }

    private boolean isOwn(ServedFirm firm, Set<String> ownGroups) {
        return isNamed(firm) || ownGroups.contains(plain(firm.getRelatedGroup()));
    }

    private Set<String> ownGroups() {
        return version.getServed().stream()
                .filter(firm -> firm.getRelatedGroup() != null && isNamed(firm))
                .map(firm -> plain(firm.getRelatedGroup()))
                .collect(Collectors.toSet());
    }

    private boolean isNamed(ServedFirm firm) {
        return Relations.names(version, firm.getCreditCode(), firm.getName());
    }

    /** By what a firm is known: its group of companies, else its credit code, else its name. */
    private static String identity(ServedFirm firm) {
        if (firm.getRelatedGroup() != null) {
            return "group " + plain(firm.getRelatedGroup());
        }
        return firm.getCreditCode() == null ? "name " + plain(firm.getName()) : plain(firm.getCreditCode());
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
