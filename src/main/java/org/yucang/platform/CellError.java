package org.yucang.platform;

import java.io.Serializable;
import java.util.List;

/** A cell of a list that cannot be taken: its line and heading, what stands there, and the key of the sentence that says why. */
public record CellError(int line, String heading, String value, String why, List<Serializable> arguments)
        implements Serializable {}
