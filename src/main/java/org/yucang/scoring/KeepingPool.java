package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.person.RecommendingUnit;
import org.yucang.person.Role;
import org.yucang.person.Units;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** The province keeps the pool of experts: who is in it, what each knows and where he belongs. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class KeepingPool {

    private static final String KIND = "expert";

    @Inject
    private Experts experts;

    @Inject
    private Loads loads;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Links links;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    /** A page of the pool, those who know a field if one is given, whose name or employer holds a text. */
    public List<ExpertRow> page(ExpertField field, String text, int first, int count) {
        var open = loads.now();
        return experts.page(field, text, first, count).stream()
                .map(expert -> new ExpertRow(
                        expert.getPersonId(),
                        people.get(expert.getPersonId()).getName(),
                        expert.getField(),
                        expert.getFields(),
                        expert.getEmployer(),
                        expert.getUnitCode() == null ? null : units.get(expert.getUnitCode()),
                        expert.isAway(clock.today(), clock.today()),
                        open.getOrDefault(expert.getPersonId(), 0L)))
                .toList();
    }

    public int count(ExpertField field, String text) {
        return experts.count(field, text);
    }

    /** People with an expert's account who are not in the pool. */
    public List<Person> outside() {
        return experts.outside();
    }

    public List<RecommendingUnit> units() {
        return units.all();
    }

    /** What is written about somebody; nothing yet about one who is still to be entered. */
    public ExpertSheet open(Long personId) {
        if (personId == null) {
            throw new NotFound("expert", null);
        }
        return experts.find(personId).map(ExpertSheet::of).orElseGet(() -> {
            var fresh = experts.outside().stream()
                    .filter(person -> person.getId().equals(personId))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("expert", personId));
            return ExpertSheet.fresh(fresh.getId());
        });
    }

    public String name(Long personId) {
        return people.get(personId).getName();
    }

    /** Enters somebody in the pool, or describes him anew and takes him off every open panel this bars him from; says how many. */
    public int save(ExpertSheet sheet) {
        var id = open(sheet.getPersonId()).getPersonId();
        var expert = experts.find(id)
                .orElseGet(() -> experts.add(new Expert(id, sheet.getField(), sheet.getEmployer(), sheet.unit())));
        expert.describe(sheet.getField(), sheet.getFurther(), sheet.getEmployer(), sheet.unit(), clock.now());
        audit.record("act.expertDescribed", KIND, id, sheet.getField(), sheet.getEmployer());
        return links.open(expert);
    }
}
