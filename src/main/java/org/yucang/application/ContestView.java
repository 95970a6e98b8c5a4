package org.yucang.application;

import java.time.LocalDate;
import java.util.Optional;

/** A contested warehouse as one of the two firms sees it: its own, the other's, and what both have said so far. */
public record ContestView(
        Contest contest,
        LocalDate dueOn,
        String warehouse,
        String otherWarehouse,
        String otherFirm,
        String otherNumber,
        Optional<ContestChoice> mine,
        Optional<ContestChoice> theirs) {}
