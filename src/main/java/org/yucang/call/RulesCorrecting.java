package org.yucang.call;

/** The tables of a call are about to be corrected; whoever knows why that cannot be refuses. */
public record RulesCorrecting(Call call) {}
