package org.yucang.workflow;

/** A step of which tasks wait: its id, its label, and how many. */
public record InboxStep(String id, String label, int tasks) {}
