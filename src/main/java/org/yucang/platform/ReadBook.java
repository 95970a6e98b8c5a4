package org.yucang.platform;

import java.io.Serializable;
import java.util.List;

/** What a workbook that was sent holds: the lines that are right, and every cell that is not. */
public record ReadBook<L>(List<L> right, List<CellError> wrong) implements Serializable {

    /** A workbook that has not been read yet. */
    public static <L> ReadBook<L> none() {
        return new ReadBook<>(List.of(), List.of());
    }
}
