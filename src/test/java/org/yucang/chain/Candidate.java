package org.yucang.chain;

import java.util.List;

/** A firm of the demonstration that applies, the accounts that judge it, what it declares, and what its experts give it. */
public record Candidate(
        String login,
        String county,
        String city,
        String finance,
        List<Depot> depots,
        String served,
        String servedHenan,
        String exports,
        List<String> totals) {

    /** Words that a database loses which keeps no more than the common characters. */
    public static final String RARE = "核对无误 😀𠮷";

    /** One overseas warehouse as it is declared, money in 万元. */
    public record Depot(
            String country,
            String area,
            String used,
            String since,
            String orders,
            String valueOut,
            String valueOutPrior,
            String input) {}

    /** The worked example of 71.92 points. */
    public static final Candidate JIA = new Candidate(
            "enterprise20",
            "jinshui",
            "zhengzhou",
            "zhengzhou.finance",
            List.of(
                    new Depot("DE", "5000", "3600", "2019-01-20", "15", "5000", "4000", "300"),
                    new Depot("US", "3600", "2592", "2019-12-01", "8.5", "2800", "2100", "120")),
            "46",
            "12",
            "860",
            List.of("21", "19.5", "22", "18", "20.5", "23.5", "20"));

    /** The worked example of 35.00 points, which misses floors. */
    public static final Candidate YI = new Candidate(
            "enterprise50",
            "county411025",
            "city411000",
            "finance411000",
            List.of(new Depot("PL", "2000", "800", "2020-08-20", "1", "1000", null, "100")),
            "10",
            "3",
            "0",
            List.of("12", "13.5", "14", "12.5", "13"));

    /** A firm of the second tier. */
    public static final Candidate BING = new Candidate(
            "enterprise28",
            "county410302",
            "city410300",
            "finance410300",
            List.of(
                    new Depot("NL", "6000", "4800", "2018-05-10", "30", "6000", "5000", "600"),
                    new Depot("JP", "4000", "3200", "2019-06-01", "20", "4000", "3000", "400")),
            "100",
            "50",
            "1000",
            List.of("20", "20", "20", "20", "20"));

    /** The same declared by another firm, whose county is this one. */
    public Candidate by(String otherLogin, String otherCounty) {
        return new Candidate(otherLogin, otherCounty, city, finance, depots, served, servedHenan, exports, totals);
    }

    public boolean exportsUnder9810() {
        return !exports.equals("0");
    }
}
