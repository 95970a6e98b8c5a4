package org.yucang.application;

/** A place at which two versions differ, in words: what stood there and what stands there now; nothing for nothing. */
public record Difference(String target, String place, String before, String after) {}
