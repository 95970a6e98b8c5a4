package org.yucang.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.yucang.CommonTables;

/** The criteria of the categories as the migrations define them. */
final class CriterionData {

    private CriterionData() {}

    static List<Criterion> of(String category) {
        return CommonTables.rows("select code, part, maximum, figure, step from criterion where category = '" + category
                        + "' order by position")
                .stream()
                .map(row -> row[4] == null
                        ? Criterion.computed(category, row[0], row[1], new BigDecimal(row[2]), row[3])
                        : Criterion.judged(category, row[0], row[1], new BigDecimal(row[2]), new BigDecimal(row[4])))
                .toList();
    }
}
