package org.yucang.call;

import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A call as the province has it on its screen: new (no id), or read from a draft in the version given. */
public class CallDraft implements Serializable {

    private final Long id;
    private final int version;
    private final Long rulesOf;
    private final CallTerms terms;
    private Set<String> categories;
    private final List<LimitTerms> limits;
    private final List<TierTerms> tiers;
    private final List<RateTerms> rates;

    private CallDraft(
            Long id,
            int version,
            Long rulesOf,
            CallTerms terms,
            Set<String> categories,
            Map<Stage, Integer> limits,
            List<TierTerms> tiers,
            List<RateTerms> rates) {
        this.id = id;
        this.version = version;
        this.rulesOf = rulesOf;
        this.terms = terms;
        this.categories = new TreeSet<>(categories);
        this.limits = limits.entrySet().stream()
                .map(limit -> new LimitTerms(limit.getKey(), limit.getValue()))
                .collect(toCollection(ArrayList::new));
        this.tiers = new ArrayList<>(tiers);
        this.rates = new ArrayList<>(rates);
    }

    /** A new call with the usual figures. */
    static CallDraft fresh(CallTerms terms, Set<String> categories, List<TierTerms> tiers, List<RateTerms> rates) {
        return new CallDraft(null, 0, null, terms, categories, StageLimits.usual(), tiers, rates);
    }

    /** A new call after the model of a former one, whose tables it takes over as well. */
    static CallDraft like(
            Call former, CallTerms terms, Map<Stage, Integer> limits, List<Tier> tiers, List<CallRate> rates) {
        return new CallDraft(
                null, 0, former.getId(), terms, former.getCategories(), limits, typed(tiers), typedRates(rates));
    }

    static CallDraft of(Call call, Map<Stage, Integer> limits, List<Tier> tiers, List<CallRate> rates) {
        return new CallDraft(
                call.getId(),
                call.getVersion(),
                null,
                call.terms(),
                call.getCategories(),
                limits,
                typed(tiers),
                typedRates(rates));
    }

    private static List<TierTerms> typed(List<Tier> tiers) {
        return tiers.stream().map(TierTerms::of).toList();
    }

    private static List<RateTerms> typedRates(List<CallRate> rates) {
        return rates.stream()
                .map(r -> new RateTerms(r.getCurrency(), r.getRate()))
                .toList();
    }

    public Long getId() {
        return id;
    }

    int version() {
        return version;
    }

    /** The former call whose decision tables a new one starts with; none for the default tables. */
    Long rulesOf() {
        return rulesOf;
    }

    public CallTerms getTerms() {
        return terms;
    }

    public Set<String> getCategories() {
        return categories;
    }

    public void setCategories(Set<String> categories) {
        this.categories = categories;
    }

    public List<LimitTerms> getLimits() {
        return limits;
    }

    public List<RateTerms> getRates() {
        return rates;
    }

    public List<TierTerms> getTiers() {
        return tiers;
    }
}
