package org.yucang.platform;

/** Fired once, when the schema is up to date and the engine runs; nobody has been served yet. */
public record Started() {}
