package org.yucang.workflow;

/** A process model, by its id, and the one variable its instances carry: the id of what they are about. */
public record ProcessKey(String id, String subject) {}
