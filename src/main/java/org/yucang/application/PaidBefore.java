package org.yucang.application;

import java.util.List;
import org.yucang.enterprise.FundingEntry;

/** A grant that an earlier application got, to whichever firm, and which of the declared warehouses it was for. */
record PaidBefore(FundingEntry grant, List<String> warehouses) {}
