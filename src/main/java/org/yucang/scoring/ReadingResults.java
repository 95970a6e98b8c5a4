package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yucang.application.Applications;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.person.People;
import org.yucang.person.Role;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;

/** The province reads how an application came to its points: criterion by criterion, and sheet by sheet. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class ReadingResults {

    @Inject
    private Applications applications;

    @Inject
    private DrawHeads heads;

    @Inject
    private Seats seats;

    @Inject
    private Totals totals;

    @Inject
    private Criteria criteria;

    @Inject
    private RuleTables tables;

    @Inject
    private People people;

    public DrawHead head(Long applicationId) {
        return heads.of(applicationId, false);
    }

    public Optional<Total> total(Long applicationId) {
        applications.readable(applicationId);
        return totals.latest(applicationId);
    }

    /** What the rows of the call's score tables say in words, by their ids in the trace. */
    public Map<String, DecisionTable.Label> rules(Long applicationId) {
        var callId = applications.readable(applicationId).getCallId();
        return DecisionTables.read(tables.get(callId, RuleKind.SCORE).getXml()).stream()
                .flatMap(table -> table.rules().stream())
                .collect(Collectors.toMap(DecisionTable.Rule::id, DecisionTable.Rule::label));
    }

    /** The message keys of the criteria's names, by code. */
    public Map<String, String> criteria(Long applicationId) {
        return criteria.of(applications.readable(applicationId).getCategory()).stream()
                .collect(Collectors.toMap(Criterion::getCode, Criterion::getKey));
    }

    /** The names of the parts that the category's score is made of, by part, in order. */
    public Map<String, DecisionTable.Label> parts(Long applicationId) {
        var application = applications.readable(applicationId);
        return new PartNames(DecisionTables.read(
                        tables.get(application.getCallId(), RuleKind.SCORE).getXml()))
                .of(application.getCategory());
    }

    public List<Criterion> rubric(Long applicationId) {
        return criteria.rubric(applications.readable(applicationId).getCategory());
    }

    /** Every signed sheet of the panel that counts, in the order of its seats: dropped and void ones marked as such. */
    public List<SignedSheet> sheets(Long applicationId) {
        applications.readable(applicationId);
        var panel = new Panel(seats.panel(applicationId));
        var valid = panel.valid();
        var mean = valid.size() < Panel.FEWEST ? null : JudgedPoints.of(valid).mean();
        return panel.seats().stream()
                .flatMap(seat -> seat.getHolders().stream())
                .filter(SeatHolder::isSigned)
                .map(holder -> SignedSheet.of(
                        holder,
                        people.get(holder.getPersonId()).getName(),
                        mean == null || counts(mean, valid, holder)))
                .toList();
    }

    private static boolean counts(ExpertMean mean, List<ScoreSheet> valid, SeatHolder holder) {
        var place = valid.indexOf(holder.sheet().orElseThrow());
        return place >= 0 && mean.counts(place);
    }
}
