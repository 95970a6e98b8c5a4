package org.yucang.application;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;

/** Counts the firms served in the base year; related companies, and a firm that is listed twice, count once. */
public record ServedCount(List<ServedFirm> firms) {

    public int listed() {
        return firms.size();
    }

    public long all() {
        return count(firm -> true);
    }

    public long inHenan() {
        return count(ServedFirm::isInHenan);
    }

    private long count(Predicate<ServedFirm> which) {
        return firms.stream()
                .filter(firm -> Boolean.TRUE.equals(firm.getActive()) && which.test(firm))
                .map(ServedCount::identity)
                .distinct()
                .count();
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
