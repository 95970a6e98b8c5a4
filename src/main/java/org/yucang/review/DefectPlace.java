package org.yucang.review;

/** A place that a return can name: what it opens, the message key of its name if it has one, and a name or code of its own. */
public record DefectPlace(String target, String key, String name) {}
