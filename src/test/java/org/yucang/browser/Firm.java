package org.yucang.browser;

import java.util.List;

/** An enterprise of the story: who it is, whose officials judge it, what it declares, and what its experts give it. */
record Firm(
        String login,
        String code,
        String name,
        String unit,
        String county,
        String countyDesk,
        String cityDesk,
        String financeDesk,
        List<Site> sites,
        String served,
        String servedHenan,
        String exports,
        List<String> totals) {

    /** One of its overseas warehouses. */
    record Site(
            String name,
            String country,
            String area,
            String used,
            String since,
            String orders,
            String valueOut,
            String valueOutPrior,
            String input) {}

    /** The worked example of the rules with 71.92 points. */
    static final Firm FIRST = new Firm(
            "zhongyuan.story",
            "91410100MA0000001X",
            "郑州中原仓运有限公司",
            "410100",
            "410105",
            "jinshui",
            "zhengzhou",
            "zhengzhou.finance",
            List.of(
                    new Site("汉堡一号仓", "DE", "5000", "3600", "2019-01-20", "15", "5000", "4000", "300"),
                    new Site("洛杉矶二号仓", "US", "3600", "2592", "2019-12-01", "8.5", "2800", "2100", "120")),
            "46",
            "12",
            "860",
            List.of("21", "19.5", "22", "18", "20.5", "23.5", "20"));

    /** The worked example that meets every condition just so: 35.00 points, below the line. */
    static final Firm SECOND = new Firm(
            "yingchuan.story",
            "91411000MA00000028",
            "许昌颍川海外仓有限公司",
            "411000",
            "411002",
            "county411002",
            "city411000",
            "finance411000",
            List.of(new Site("华沙仓", "PL", "2000", "800", "2020-08-20", "1", "1000", "", "100")),
            "10",
            "3",
            "0",
            List.of("12", "13.5", "14", "12.5", "13"));

    /** A firm of the second tier, which is returned for correction. */
    static final Firm THIRD = new Firm(
            "heluo.story",
            "91410300MA0000004H",
            "洛阳河洛跨境物流有限公司",
            "410300",
            "410302",
            "county410302",
            "city410300",
            "finance410300",
            List.of(
                    new Site("鹿特丹仓", "NL", "6000", "4800", "2018-05-10", "30", "6000", "5000", "600"),
                    new Site("东京仓", "JP", "4000", "3200", "2019-06-01", "20", "4000", "3000", "400")),
            "100",
            "50",
            "1000",
            List.of("20", "20", "20", "20", "20"));

    static final List<Firm> ALL = List.of(FIRST, SECOND, THIRD);

    boolean exportsUnder9810() {
        return !exports.equals("0");
    }
}
