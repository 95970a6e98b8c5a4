package org.yucang.call;

/** A call has just been published; said inside the transaction of the act. */
public record CallPublished(Call call) {}
