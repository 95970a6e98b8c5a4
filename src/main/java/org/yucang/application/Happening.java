package org.yucang.application;

import java.time.Instant;

/** Something that has happened to an application: a message key or the label of a step, and when. */
public record Happening(String words, Instant at) {}
