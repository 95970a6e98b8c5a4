package org.yucang.application;

/** One of the answers that a question offers, and how the reader's language says it. */
public record Choice(String value, String label) {}
