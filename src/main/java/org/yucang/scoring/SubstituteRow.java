package org.yucang.scoring;

import java.util.List;

/** A substitute for a seat, and those who stood before him in the order of the lot and could not take it. */
public record SubstituteRow(int seat, PoolRow expert, List<PoolRow> passed) {}
