package org.yucang.workflow;

/** Marks the beans that process models may ask; the engine sees no others. */
public interface Steps {}
