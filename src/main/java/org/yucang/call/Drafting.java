package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.DocumentNumber;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** The province writes a call, alone or after the model of a former one, and changes it until it is published. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Drafting {

    @Inject
    private Calls calls;

    @Inject
    private StageLimits limits;

    @Inject
    private Categories categories;

    @Inject
    private Tiers tiers;

    @Inject
    private Rates rates;

    @Inject
    private RuleTables rules;

    @Inject
    private DefaultRules defaults;

    @Inject
    private Rubrics rubrics;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<Call> page(int first, int count) {
        return calls.page(first, count);
    }

    public int count() {
        return calls.count();
    }

    /** A new draft with the default figures, not saved yet. */
    public CallDraft fresh() {
        var terms = new CallTerms();
        terms.setBudget(CallDefaults.BUDGET);
        return CallDraft.fresh(terms, categories.usual(), CallDefaults.tiers(), CallDefaults.rates());
    }

    /** A new draft with the figures and tables of a former call; its number, titles and dates are its own. */
    public CallDraft like(Long formerId) {
        var former = calls.get(formerId);
        var terms = new CallTerms();
        terms.setBudget(former.getBudget());
        terms.setPractice(former.getPractice().copy());
        return CallDraft.like(former, terms, limits.of(formerId), tiers.of(formerId), rates.of(formerId));
    }

    public CallDraft open(Long callId) {
        var call = calls.get(callId);
        call.refuseIfPublished();
        return CallDraft.of(call, limits.of(callId), tiers.of(callId), rates.of(callId));
    }

    /** Saves what was typed, complete or not, and returns the call's id. */
    public Long save(CallDraft draft) {
        check(draft);
        var call = draft.getId() == null ? begin(draft) : change(draft);
        limits.set(call.getId(), draft.getLimits());
        tiers.set(call.getId(), draft.getTiers());
        rates.set(call.getId(), draft.getRates());
        return call.getId();
    }

    private void check(CallDraft draft) {
        var terms = draft.getTerms();
        if (terms.getDocumentNumber() != null) {
            terms.setDocumentNumber(
                    DocumentNumber.check(terms.getDocumentNumber()).text());
        }
        calls.find(terms.getNumber())
                .filter(other -> !other.getId().equals(draft.getId()))
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "call.number.taken",
                            other.getNumber(),
                            other.terms().titles());
                });
    }

    private Call begin(CallDraft draft) {
        var call = new Call(draft.getTerms(), draft.getCategories(), clock.now(), user.id());
        calls.add(call);
        for (var kind : RuleKind.values()) {
            rules.add(new RuleTable(call.getId(), kind, firstTables(draft, kind)));
        }
        rubrics.begin(call.getId(), draft.rulesOf());
        audit.record("act.callDrafted", "call", call.getId(), call.getNumber());
        return call;
    }

    private String firstTables(CallDraft draft, RuleKind kind) {
        return draft.rulesOf() == null
                ? defaults.xml(kind)
                : rules.get(draft.rulesOf(), kind).getXml();
    }

    private Call change(CallDraft draft) {
        var call = calls.lock(draft.getId());
        if (call.getVersion() != draft.version()) {
            throw new RuleViolation("call.changedMeanwhile", call.getNumber());
        }
        call.change(draft.getTerms(), draft.getCategories());
        audit.record("act.callChanged", "call", call.getId(), call.getNumber());
        return call;
    }
}
