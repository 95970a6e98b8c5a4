package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yucang.person.Offices;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Wait;
import org.yucang.workflow.Waits;

/** What is being done about an application now, by which offices and until which day; experts are never named. */
@ApplicationScoped
class Now {

    static final ProcessKey CALL = new ProcessKey("Call", "callId");

    @Inject
    private Waits waits;

    @Inject
    private Offices offices;

    List<OpenStep> of(Standing standing, Locale language) {
        var open = standing.settlement().isEmpty()
                ? waits.of(Submitting.APPLICATION, standing.application().getId(), language)
                : waits.of(CALL, standing.application().getCallId(), language);
        return open.isEmpty()
                ? standing.steps().stream()
                        .map(label -> new OpenStep(label, "", null))
                        .toList()
                : open.stream().map(wait -> step(wait, language)).toList();
    }

    private OpenStep step(Wait wait, Locale language) {
        var names = offices.of(wait.offices()).stream()
                .map(office -> office.name(language))
                .collect(Collectors.joining("en".equals(language.getLanguage()) ? ", " : "、"));
        return new OpenStep(
                wait.label(),
                names,
                Optional.ofNullable(wait.due()).map(Now::day).orElse(null));
    }

    private static LocalDate day(Instant due) {
        return LocalDate.ofInstant(due, ProgrammeClock.ZONE);
    }
}
