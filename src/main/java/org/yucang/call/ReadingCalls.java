package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Position;
import org.yucang.workflow.Positions;

/** Officials read calls: the province every one, the others those that are published. */
@Stateless
@RolesAllowed({
    Role.PROVINCE,
    Role.FINANCE,
    Role.CUSTOMS,
    Role.CITY,
    Role.CITY_FINANCE,
    Role.COUNTY,
    Role.EXPERT,
    Role.ADMIN
})
public class ReadingCalls {

    @Inject
    private Calls calls;

    @Inject
    private RuleTables rules;

    @Inject
    private Positions positions;

    @Inject
    private CurrentUser user;

    public Call get(Long callId) {
        var call = calls.get(callId);
        if (!call.isPublished() && !user.has(Role.PROVINCE)) {
            throw new NotFound("call", callId);
        }
        return call;
    }

    /** Where the call's process stands; a draft has none. */
    public Optional<Position> position(Long callId) {
        return positions.of(Publishing.CALL, get(callId).getId());
    }

    /** One set of the call's decision tables, as people read them. */
    public List<DecisionTable> tables(Long callId, RuleKind kind) {
        return DecisionTables.read(rules.get(get(callId).getId(), kind).getXml());
    }

    /** The same as the province may change it now: in a draft, or in a correction it has begun. */
    @RolesAllowed(Role.PROVINCE)
    public List<DecisionTable> editable(Long callId, RuleKind kind) {
        return DecisionTables.read(rules.editable(get(callId), kind).getXml());
    }
}
