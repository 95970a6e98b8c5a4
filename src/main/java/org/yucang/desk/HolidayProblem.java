package org.yucang.desk;

/** Why a line of a holiday file cannot be taken; a message key with what is wrong there. */
public record HolidayProblem(long line, String key, String found) {}
