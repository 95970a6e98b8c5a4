package org.yucang.application;

/**
 * What an office finds wrong, and where: {@code field.<key>}, {@code material.<code>}, {@code warehouse.<position>} or one
 * field of a warehouse, {@code warehouse.<position>.<field>}.
 */
public record Defect(String target, String wrong) {}
