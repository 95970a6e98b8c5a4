package org.yucang.application;

import java.time.Instant;
import java.util.List;

/** How a draft stands for somebody who has it open: when it was kept, what cannot be right, who else is in and what they changed. */
public record DraftNews(
        Instant savedAt,
        List<Gap> problems,
        List<Gap> advice,
        List<OriginalAmount> originals,
        List<DraftEntry> changes,
        List<DraftPresence> others,
        Long last,
        List<ListChange> lists,
        Long listed) {}
