package org.yucang.call;

import java.util.List;

/** An edition of a call's tables: its number, the notice that brought it (none for the first or a draft), and what it changed. */
public record RulesEdition(int number, RuleCorrection notice, List<CellChange> changes) {}
