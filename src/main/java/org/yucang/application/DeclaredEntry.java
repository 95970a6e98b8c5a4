package org.yucang.application;

import java.io.Serializable;

/** What was answered to one question about a warehouse, in words; written ones are the firm's own. */
public record DeclaredEntry(String label, String words, boolean written) implements Serializable {}
