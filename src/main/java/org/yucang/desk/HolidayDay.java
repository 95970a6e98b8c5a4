package org.yucang.desk;

import java.time.LocalDate;

/** One day of a holiday file, with the line on which it stands. */
record HolidayDay(long line, LocalDate date, boolean off, String name) {}
