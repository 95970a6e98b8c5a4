package org.yucang.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.desk.MovingClock;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Accepting;

/** H1: one complete list of defects, an answer that changes nothing else, and what follows from either side's silence. */
class H1ReturnForCorrectionIT extends InContainer {

    private static final Duration PAST_ANY_LIMIT = Duration.ofDays(16);

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Accepting accepting;

    @Inject
    private Correcting correcting;

    @Inject
    private Corrections corrections;

    @Inject
    private Filling filling;

    @Inject
    private Attaching attaching;

    @Inject
    private ComparingVersions comparing;

    @Inject
    private Versions versions;

    @Inject
    private Settlements settlements;

    @Inject
    private MovingClock moving;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Test
    void a_return_opens_what_it_lists_and_silence_has_its_consequences_on_both_sides() throws Exception {
        var answered = returned("enterprise01");
        var unanswered = returned("enterprise02");
        var forgotten = applying.submitted("enterprise03");

        acting.as("enterprise01");
        onlyTheListedIsOpen(answered);
        correcting.resubmit(answered);
        theNextVersionKeepsTheFirst(answered);
        acting.as("jinshui");
        assertThat(comparing.steps(answered, Locale.ENGLISH))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.fields()).extracting(Difference::target).containsExactly("field.served"))
                .satisfies(step -> assertThat(step.files().get(0).kept()).hasSize(1))
                .satisfies(step -> assertThat(step.files().get(0).added()).hasSize(1));

        acting.as("province");
        moving.moveTo(clock.now().plus(PAST_ANY_LIMIT));
        until(() -> settlements.of(unanswered).isPresent());
        assertThat(settlements.of(unanswered).orElseThrow().getOutcome()).isEqualTo(Outcome.DEEMED_WITHDRAWN);
        assertThat(settlements.of(unanswered).orElseThrow().getReason()).isNotBlank();
        until(() -> acts(forgotten).contains("act.acceptedBySilence"));
        assertThat(outbox.of(List.of("county:410105"), 0, 50))
                .filteredOn(message -> message.getSubjectId().equals(forgotten))
                .extracting(OutgoingMessage::getMessageKey)
                .contains("review.notice.silenceAlert");
        acting.as("enterprise02");
        assertThatThrownBy(() -> filling.enter(unanswered, "served", BigDecimal.TEN))
                .hasMessage("application.versionFrozen");
    }

    private Long returned(String firm) throws Exception {
        var id = applying.submitted(firm);
        acting.as("jinshui");
        accepting.giveBack(id, List.of(new Defect("field.served", "与名录不符"), new Defect("material.M08", "缺中文译本")));
        assertThat(corrections.open(id).orElseThrow().getItems())
                .extracting(CorrectionItem::getTarget)
                .containsExactly("field.served", "material.M08");
        assertThatThrownBy(() -> accepting.giveBack(id, List.of(new Defect("field.profile", "另有一处"))))
                .isInstanceOf(RuntimeException.class);
        return id;
    }

    private void onlyTheListedIsOpen(Long id) {
        assertThatThrownBy(() -> filling.say(id, "profile", "x")).hasMessage("correction.locked");
        assertThat(attach(id, "M09")).isEqualTo("correction.locked");
        filling.enter(id, "served", new BigDecimal("5001"));
        assertThat(attach(id, "M08")).isNull();
    }

    private void theNextVersionKeepsTheFirst(Long id) {
        assertThat(versions.all(id)).extracting(ApplicationVersion::getNumber).containsExactly(1, 2);
        assertThat(versions.all(id).get(0).value("served").orElseThrow().getAmount())
                .isNotEqualByComparingTo("5001");
        assertThat(versions.all(id).get(0).getAttachments())
                .hasSize(versions.all(id).get(1).getAttachments().size() - 1);
    }

    /** The key of the refusal, or nothing if the file was taken. */
    private String attach(Long id, String material) {
        var pdf = new ByteArrayInputStream(("%PDF-1.4\n% " + material + " anew\n%%EOF\n").getBytes(UTF_8));
        return attaching
                .attach(id, material, "anew.pdf", pdf)
                .map(org.yucang.RuleViolation::key)
                .orElse(null);
    }

    private List<String> acts(Long id) {
        return audit.of(Application.KIND, id).stream().map(AuditEntry::getAct).toList();
    }

    private static void until(BooleanSupplier happened) throws InterruptedException {
        for (var tries = 300; tries > 0 && !happened.getAsBoolean(); tries--) {
            Thread.sleep(200);
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
