package org.yucang.desk;

/** A link of the navigation: its message key, its address, and whether the page shown is there. */
public record Place(String key, String url, boolean current) {}
