package org.yucang.application;

/** What a person has typed at a place of a draft, and the unit in which it is meant; none for the form's own. */
public record Typing(String target, String text, String unit) {}
