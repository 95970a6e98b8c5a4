package org.yucang.call;

import java.util.List;

/** A call as it is read: its facts with the kinds of applicant, the tiers, the rates and the expected dates (none for a draft without a window). */
public record CallSheet(
        Call call,
        List<Category> categories,
        List<Tier> tiers,
        List<CallRate> rates,
        Expectation expected,
        List<Outage> outages,
        List<StageExtension> postponed) {

    public Call getCall() {
        return call;
    }

    public List<Category> getCategories() {
        return categories;
    }

    public List<CallRate> getRates() {
        return rates;
    }

    public List<Tier> getTiers() {
        return tiers;
    }

    /** The portal's outages within its window, for fairness's sake. */
    public List<Outage> getOutages() {
        return outages;
    }

    /** The stages for which notices have given reviewers more days. */
    public List<StageExtension> getPostponed() {
        return postponed;
    }

    public List<Milestone> getMilestones() {
        return expected == null ? List.of() : expected.milestones();
    }

    /** The first year whose working days are unknown; null if every stage can be dated. */
    public String getUnknownYear() {
        return expected == null ? null : expected.unknownYear();
    }
}
