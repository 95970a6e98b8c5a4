package org.yucang.call;

/** A call has just got a later closing; said inside the transaction of the act. */
public record CallExtended(Call call, CallExtension extension) {}
