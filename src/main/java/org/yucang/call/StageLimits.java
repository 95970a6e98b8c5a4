package org.yucang.call;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** The limits of a call's stages, in working days. */
@ApplicationScoped
public class StageLimits {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StageExtensions extensions;

    @Inject
    private WorkingDays workingDays;

    /** The limit as the call set it, before any notice. */
    public int days(Long callId, Stage stage) {
        return of(callId).get(stage);
    }

    /** What notices have added to one stage, one after the other. */
    public List<StageExtension> added(Long callId, Stage stage) {
        return extensions.of(callId).stream()
                .filter(extension -> extension.getStage() == stage)
                .toList();
    }

    /** The limit where a firm of these regions is concerned, with the days that notices have added. */
    public int days(Long callId, Stage stage, Collection<String> regions) {
        return of(callId, regions).get(stage);
    }

    /** The last second of a stage of the whole call, with the days that notices have added for the whole province. */
    public Instant end(Long callId, Stage stage, Instant from) {
        return end(from, days(callId, stage, List.of()));
    }

    /** The last second of so many working days after an instant, whose own day does not count. */
    public Instant end(Instant from, int days) {
        return workingDays.endOf(workingDays.add(LocalDate.ofInstant(from, ProgrammeClock.ZONE), days));
    }

    /** Every stage with its limit; a stage that the call does not limit itself has the usual one. */
    public Map<Stage, Integer> of(Long callId) {
        var limits = usual();
        rows(callId).forEach(row -> limits.put(row.getStage(), row.getDays()));
        return limits;
    }

    /** The same where a firm of these regions is concerned. */
    public Map<Stage, Integer> of(Long callId, Collection<String> regions) {
        var limits = of(callId);
        extensions.of(callId).stream()
                .filter(extension -> extension.concerns(regions))
                .forEach(extension -> limits.merge(extension.getStage(), extension.getDays(), Integer::sum));
        return limits;
    }

    /** What every stage takes unless a call says otherwise. */
    public static Map<Stage, Integer> usual() {
        var limits = new EnumMap<Stage, Integer>(Stage.class);
        Stream.of(Stage.values()).filter(Stage::isLimitedByCall).forEach(stage -> limits.put(stage, stage.usualDays()));
        return limits;
    }

    void set(Long callId, List<LimitTerms> limits) {
        var rows = rows(callId).stream().collect(toMap(StageLimit::getStage, row -> row));
        for (var limit : limits) {
            if (rows.containsKey(limit.getStage())) {
                rows.get(limit.getStage()).change(limit.getDays());
            } else {
                em.persist(new StageLimit(callId, limit.getStage(), limit.getDays()));
            }
        }
    }

    private List<StageLimit> rows(Long callId) {
        return em.createQuery("select l from StageLimit l where l.callId = :call", StageLimit.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
