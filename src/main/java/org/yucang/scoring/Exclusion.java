package org.yucang.scoring;

import java.io.Serializable;

/** Why an expert may not be drawn: a message key, and what it was found in. */
public record Exclusion(String key, String detail) implements Serializable {}
