package org.yucang.application;

import java.util.List;
import org.yucang.call.Category;

/** What a call's conditions say of the answers for one category: the ones that would keep the firm out. */
public record Screened(Category category, List<RuleAnswer> failed) {

    /** Whether nothing that was asked stands in the way. */
    public boolean fits() {
        return failed.isEmpty();
    }
}
