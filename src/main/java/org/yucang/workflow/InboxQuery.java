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

    private static final String COLUMNS = ", t.ID_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_, t.PROC_INST_ID_, t.DUE_DATE_,"
            + " t.CREATE_TIME_, t.ASSIGNEE_ from ACT_RU_TASK t ";
    private static final String TAKEN = "select 'mine' whose" + COLUMNS + "where t.ASSIGNEE_ in (%s)";
    private static final String OF_OFFICES =
            "select case when t.ASSIGNEE_ is null then 'free' else 'colleagues' end whose"
                    + COLUMNS + "join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_"
                    + " where l.TYPE_ = 'candidate' and l.GROUP_ID_ in (%s) and ";
    private static final String TITLES = " left join case_title s on s.process_instance_id = m.PROC_INST_ID_"
            + " and m.TASK_DEF_KEY_ not in ('ScoreApplication', 'ExplainScore')";

    /** What is shown of a task is fetched for the rows of the page alone, after they are found. */
    String page(int first, int count) {
        var order = " order by " + filter.order().columns();
        return "select m.*, p.BUSINESS_KEY_, s.title, s.number,"
                + " (select a.name from person a where a.id = cast(m.ASSIGNEE_ as signed)) holder,"
                + " (select h.reason from task_handover h where h.id ="
                + " (select max(k.id) from task_handover k where k.task_id = m.ID_)) reason"
                + " from (select m.* " + found() + order + " limit " + count + " offset " + first + ") m"
                + " join ACT_RU_EXECUTION p on p.ID_ = m.PROC_INST_ID_" + TITLES + order;
    }

    String count() {
        return "select count(*) " + found();
    }

    /** All tasks of the reader and his offices by step and by whose they are, whatever the filter. */
    String tally() {
        return "select m.TASK_DEF_KEY_, m.whose, max(m.PROC_DEF_ID_), count(*),"
                + " sum(case when m.DUE_DATE_ < ? then 1 else 0 end),"
                + " sum(case when m.DUE_DATE_ >= ? and m.DUE_DATE_ < ? then 1 else 0 end) from ("
                + TAKEN.formatted(holes(persons)) + " union all " + OF_OFFICES.formatted(holes(offices))
                + "(t.ASSIGNEE_ is null or t.ASSIGNEE_ not in (" + holes(persons) + "))) m"
                + " group by m.TASK_DEF_KEY_, m.whose order by m.TASK_DEF_KEY_";
    }

    private String found() {
        return "from (" + tasks() + ") m" + (filter.isTitled() ? TITLES : "") + filter.condition();
    }

    private String tasks() {
        var taken = TAKEN.formatted(holes(persons));
        var ofOffices = OF_OFFICES.formatted(holes(offices));
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

    List<Object> valuesOfTally() {
        var values = new ArrayList<Object>(InboxFilter.of(InboxView.LATE).values(now));
        values.addAll(InboxFilter.of(InboxView.SOON).values(now));
        values.addAll(persons);
        values.addAll(offices);
        values.addAll(persons);
        return values;
    }

    private static String holes(Collection<String> values) {
        return values.isEmpty() ? "null" : String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
