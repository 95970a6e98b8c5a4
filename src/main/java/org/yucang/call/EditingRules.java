package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.Fault;

/** The province changes the cells of a draft's own decision tables, or of a correction it has begun; a cell that cannot be read is not saved. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class EditingRules {

    @Inject
    private Calls calls;

    @Inject
    private RuleTables rules;

    @Inject
    private Decisions decisions;

    @Inject
    private Audit audit;

    /** Saves the changed cells, by cell id, unless something is wrong with them: then says what, and saves nothing. */
    public List<Fault> change(Long callId, RuleKind kind, Map<String, String> cells) {
        var call = calls.lock(callId);
        var table = rules.editable(call, kind);
        var xml = DecisionTables.write(table.getXml(), cells);
        var faults = decisions.check(xml);
        if (faults.isEmpty()) {
            table.change(xml);
            audit.record("act.callRulesChanged", "call", callId, call.getNumber(), kind);
        }
        return faults;
    }
}
