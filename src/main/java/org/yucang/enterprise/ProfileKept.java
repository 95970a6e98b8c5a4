package org.yucang.enterprise;

/** A firm has just changed what is known of it; said inside the transaction of the act. */
public record ProfileKept(Enterprise enterprise) {}
