package org.yucang.scoring;

import java.util.List;

/** A draw as anybody may check it: its conditions, who stood in the lot, who followed whom, and whether a repeat is equal. */
public record DrawView(Draw draw, List<PoolRow> candidates, List<SubstituteRow> substitutes, boolean equal) {}
