package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.yucang.NotFound;
import org.yucang.person.Role;
import org.yucang.platform.Audit;

/** The province describes the levels of a draft's criteria in its own words; publishing fixes them. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class EditingRubric {

    @Inject
    private Calls calls;

    @Inject
    private Rubrics rubrics;

    @Inject
    private Audit audit;

    public Call call(Long callId) {
        return calls.get(callId);
    }

    public List<RubricLevel> levels(Long callId) {
        calls.get(callId);
        return rubrics.of(callId);
    }

    /** Takes over the words that differ, by the level's id, and says how many levels those were. */
    public int change(Long callId, Map<Long, RubricWords> words) {
        var call = calls.lock(callId);
        call.refuseIfPublished();
        var levels = rubrics.of(callId);
        var changed = 0;
        for (var said : words.entrySet()) {
            var level = levels.stream()
                    .filter(l -> l.getId().equals(said.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("level", said.getKey()));
            if (!said.getValue().equalTo(level)) {
                level.describe(said.getValue().getChinese(), said.getValue().getEnglish());
                changed++;
            }
        }
        if (changed > 0) {
            audit.record("act.callRubricChanged", "call", callId, call.getNumber(), changed);
        }
        return changed;
    }
}
