package org.yucang.publicity;

import java.time.LocalDate;
import java.util.List;
import org.yucang.call.Category;
import org.yucang.call.Tier;
import org.yucang.enterprise.Country;

/** One line of the posted list as everyone may read it; it names firms and warehouses, never persons. */
public record PublicRow(
        int position,
        Long holderId,
        String firm,
        List<String> warehouses,
        List<Country> countries,
        Category category,
        Tier tier,
        LocalDate firstDay,
        LocalDate lastDay,
        PublicState state,
        String note) {

    /** Whether an objection would still be in time. */
    public boolean isOpen() {
        return state == PublicState.SHOWN || state == PublicState.SUSPENDED;
    }
}
