package org.yucang.enterprise;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.platform.ListBook;

/** The monthly statistics as a workbook: one firm and month a line, one column for each figure. */
final class StatisticsBook {

    static final int CODE = 0;
    static final int MONTH = 2;
    static final int FILED = 3;
    static final int FIGURES = 4;

    private StatisticsBook() {}

    static ListBook of(List<Statistic> statistics) {
        var headings = Stream.concat(
                        Stream.of("统一社会信用代码", "企业名称", "月份", "报送日期"),
                        statistics.stream().map(Statistic::getHeading))
                .toList();
        var hints = Stream.concat(
                        Stream.of("18 位", "", "如 2021-07", "如 2021-08-10"),
                        Collections.nCopies(statistics.size(), "未开展的填 0").stream())
                .toList();
        return new ListBook("统计月报", headings, hints);
    }
}
