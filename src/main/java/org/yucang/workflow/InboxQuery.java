package org.yucang.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The SQL of an inbox over the engine's own tables: each half is found by an index; one condition over both would read
 * every task there is. Who scores must not know whose case it is, neither by its title nor by searching for it.
 */
record InboxQuery(InboxFilter filter, List<String> persons, Collection<String> offices, Instant now) {

    private static final String COLUMNS = "select t.ID_, t.NAME_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_, t.PROC_INST_ID_,"
            + " t.DUE_DATE_, t.CREATE_TIME_, t.ASSIGNEE_ from ACT_RU_TASK t ";
    private static final String OF_OFFICES =
            "join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ where l.TYPE_ = 'candidate' and l.GROUP_ID_ in (%s) and ";
    private static final String CASES = """
             m join ACT_RU_EXECUTION p on p.ID_ = m.PROC_INST_ID_
               left join case_title s on s.process_instance_id = m.PROC_INST_ID_ and m.TASK_DEF_KEY_ not in ('ScoreApplication', 'ExplainScore')
            """;

    String page(int first, int count) {
        return "select m.*, p.BUSINESS_KEY_, s.title, s.number,"
                + " (select a.name from person a where a.id = m.ASSIGNEE_) holder,"
                + " (select h.reason from task_handover h where h.id ="
                + " (select max(k.id) from task_handover k where k.task_id = m.ID_)) reason "
                + from() + " order by " + filter.order().columns() + " limit " + count + " offset " + first;
    }

    String count() {
        return "select count(*) " + from();
    }

    String steps() {
        return "select m.TASK_DEF_KEY_, max(m.PROC_DEF_ID_) definition, count(*) tasks " + from()
                + " group by m.TASK_DEF_KEY_ order by m.TASK_DEF_KEY_";
    }

    private String from() {
        return "from (" + tasks() + ")" + CASES + filter.condition();
    }

    private String tasks() {
        var taken = COLUMNS + "where t.ASSIGNEE_ in (" + holes(persons) + ")";
        var ofOffices = COLUMNS + OF_OFFICES.formatted(holes(offices));
        return switch (filter.view()) {
            case MINE -> taken;
            case COLLEAGUES -> ofOffices + "t.ASSIGNEE_ is not null and t.ASSIGNEE_ not in (" + holes(persons) + ")";
            default -> taken + " union all " + ofOffices + "t.ASSIGNEE_ is null";
        };
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        if (filter.view() == InboxView.COLLEAGUES) {
            values.addAll(offices);
            values.addAll(persons);
        } else {
            values.addAll(persons);
            values.addAll(filter.view() == InboxView.MINE ? List.of() : offices);
        }
        values.addAll(filter.values(now));
        return values;
    }

    private static String holes(Collection<String> values) {
        return values.isEmpty() ? "null" : String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
