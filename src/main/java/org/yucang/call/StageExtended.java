package org.yucang.call;

/** A stage of a call has just got more working days; said inside the transaction of the act. */
public record StageExtended(Call call, StageExtension extension) {}
