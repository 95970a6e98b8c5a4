package org.yucang.application;

/** Two declared warehouses that seem to be one, by what, and the very words or figure that are the same. */
public record Match(ApplicationWarehouse mine, ApplicationWarehouse other, Ground ground, String figure) {}
