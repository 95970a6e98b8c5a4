package org.yucang.open;

import java.util.List;
import org.yucang.call.Call;
import org.yucang.call.Tier;

/** A call that takes applications now: its facts, its places, and the days and hours that are left. */
public record OpenCall(Call call, List<Tier> tiers, long days, long hours) {}
