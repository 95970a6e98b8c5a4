package org.yucang.open;

import java.time.Instant;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.Tier;

/** A call that takes applications now: its facts, its places, and when it closes for everybody, or then for the last region. */
public record OpenCall(Call call, List<Tier> tiers, Instant closesAt, long days, long hours) {}
