package org.yucang.panel;

import java.time.LocalDate;

/** A meeting of the department, by its number such as 〔2021〕第8次厅务会 and its day, as known today. */
record Meeting(String number, LocalDate heldOn, LocalDate today) {}
