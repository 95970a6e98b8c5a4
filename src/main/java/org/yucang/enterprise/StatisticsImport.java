package org.yucang.enterprise;

import java.io.Serializable;
import java.util.List;
import org.yucang.platform.CellError;

/** What a workbook of statistics holds: the lines that are right, and every cell that is not. */
public record StatisticsImport(List<StatisticsLine> right, List<CellError> wrong) implements Serializable {}
