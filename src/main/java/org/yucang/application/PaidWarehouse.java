package org.yucang.application;

import org.yucang.enterprise.FundingEntry;

/** A declared warehouse for which money was granted before, to whichever firm. */
record PaidWarehouse(String name, FundingEntry grant) {}
