package org.yucang.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Workflow;

/** Anyone may object to a firm on the list, under his name; what cannot be taken up is refused with the reason, but kept. */
@Stateless
@PermitAll
public class Objecting {

    static final ProcessKey PROCESS = new ProcessKey("Objection", "objectionId");
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Places places;

    @Inject
    private Periods periods;

    @Inject
    private Objections objections;

    @Inject
    private ObjectionCases cases;

    @Inject
    private Letters letters;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    /** Files an objection; {@code letter} is a PDF, needed from a unit because it carries the seal, and null otherwise. */
    public Objection file(Long holderId, Objector objector, String grounds, String fileName, InputStream letter) {
        var holder = places.holder(holderId);
        var now = clock.now();
        if (objector.kind() == ObjectorKind.UNIT && letter == null) {
            throw new RuleViolation("objection.sealMissing");
        }
        var fileId = letter == null ? null : letters.store(fileName, letter);
        var objection = new Objection(holderId, objector, grounds, fileId, receipt(), now);
        if (objector.isAnonymous()) {
            objection.refuse("objection.refusal.anonymous");
        } else if (places.isRemoved(holder) || periods.isOver(holder, now)) {
            objection.refuse("objection.refusal.late");
        }
        objections.add(objection);
        if (objection.isRefused()) {
            audit.record("act.objectionRefused", Objection.KIND, objection.getId(), objection.getNumber());
        } else {
            takeUp(objection);
        }
        return objection;
    }

    private void takeUp(Objection objection) {
        var filed = cases.of(objection.getId());
        audit.record("act.objectionFiled", Objection.KIND, objection.getId(), objection.getNumber());
        outbox.send(
                filed.firm().office(),
                Application.KIND,
                filed.application().getId(),
                "objection.told.filed.firm",
                objection.getNumber());
        outbox.send(
                objection.getOfficeKey(),
                Objection.KIND,
                objection.getId(),
                "objection.told.filed",
                objection.getNumber());
        workflow.start(PROCESS, objection.getId(), filed.firm().getNameZh(), objection.getNumber());
        workflow.askTimersAgain(PublishingList.PROCESS, filed.place().getCallId());
    }

    /** What the objector was told; nothing for a receipt that was never given. */
    public List<OutgoingMessage> answers(String receipt) {
        return objections
                .byReceipt(receipt)
                .map(objection -> outbox.of(List.of(objection.getOfficeKey()), 0, 20))
                .orElse(List.of());
    }

    private static String receipt() {
        return RANDOM.ints(12, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
