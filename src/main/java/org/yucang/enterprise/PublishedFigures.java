package org.yucang.enterprise;

/** What the department publishes of the recognised firms: each counted once, however many warehouses it has where. */
public record PublishedFigures(long enterprises, long countries, long warehouses) {}
