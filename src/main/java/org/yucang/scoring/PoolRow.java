package org.yucang.scoring;

/** An expert of the pool as the draw page shows him. */
public record PoolRow(String name, ExpertField field, String employer, String unitCode, boolean admitted) {}
