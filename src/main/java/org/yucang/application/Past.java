package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.workflow.Models;
import org.yucang.workflow.Position;

/** What has happened to an application, without the names of officials and experts. */
@ApplicationScoped
class Past {

    private static final String STEP = "step.";

    /** Submitting the answer to a return says the same already. */
    private static final Set<String> SAID_OTHERWISE = Set.of(Correcting.CORRECT.act(), Correcting.CORRECT_AGAIN.act());

    /** What each expert of a panel does in his own time. */
    private static final Set<String> OF_EXPERTS =
            Set.of("act.noConflict", STEP + "ScoreApplication", STEP + "ExplainScore");

    @Inject
    private Audit audit;

    @Inject
    private Models models;

    /** What several did alike is said once, at its end. */
    List<Happening> of(Long applicationId, Position position, Locale language) {
        var past = new ArrayList<Happening>();
        for (var entry : audit.of(Application.KIND, applicationId)) {
            if (SAID_OTHERWISE.contains(entry.getAct())) {
                continue;
            }
            var words = words(entry, position, language);
            if (OF_EXPERTS.contains(entry.getAct())) {
                past.removeIf(earlier -> earlier.words().equals(words));
            } else if (!past.isEmpty() && past.get(past.size() - 1).words().equals(words)) {
                past.remove(past.size() - 1);
            }
            past.add(new Happening(words, entry.getAt()));
        }
        return past;
    }

    private String words(AuditEntry entry, Position position, Locale language) {
        return entry.getAct().startsWith(STEP)
                ? models.label(position.definitionId(), entry.getAct().substring(STEP.length()), language)
                : entry.getAct();
    }
}
