package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.yucang.RuleViolation;
import org.yucang.call.CallSheet;
import org.yucang.call.CallSheets;
import org.yucang.call.Calls;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** An enterprise changes the category of a draft, or takes over what it answered before it began. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Choosing {

    @Inject
    private Drafts drafts;

    @Inject
    private Headings headings;

    @Inject
    private Calls calls;

    @Inject
    private CallSheets sheets;

    @Inject
    private Filling filling;

    @Inject
    private ScreenQuestions questions;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    /** A published call with the categories that it is open to. */
    public CallSheet sheet(Long callId) {
        return sheets.of(calls.getPublished(callId));
    }

    public Application application(Long applicationId) {
        return drafts.of(applicationId).application();
    }

    /** Another category for a draft; its answers stay, and those that the new form asks as well are answered there. */
    public void change(Long applicationId, String category) {
        var draft = drafts.writable(applicationId);
        var application = draft.application();
        if (!calls.get(application.getCallId()).isOpenFor(category)) {
            throw new RuleViolation("application.categoryClosed");
        }
        SubmissionRules.refuseTwice(application, draft.version());
        var before = application.getCategory();
        if (before.equals(category)) {
            return;
        }
        application.choose(category);
        headings.write(application, draft.version());
        draft.version().saved(clock.now());
        audit.record("act.categoryChanged", Application.KIND, applicationId, before, category);
    }

    /** Answers the questions of the draft's form that were answered before it began; what cannot be an answer is left out. */
    public void takeOver(Long applicationId, Map<String, Object> answers) {
        var draft = drafts.writable(applicationId);
        for (var question : questions.all()) {
            var answer = answers.get(question.getInput());
            var field = draft.form().field(String.valueOf(question.getFieldKey()));
            if (answer != null && field.isPresent()) {
                answer(draft, field.get().getKey(), answer);
            }
        }
    }

    private void answer(Draft draft, String key, Object answer) {
        var id = draft.application().getId();
        if (answer instanceof Boolean said) {
            filling.say(id, key, said ? "yes" : "no");
        } else if (filling.problem(draft, key, (BigDecimal) answer).isEmpty()) {
            filling.enter(id, key, (BigDecimal) answer);
        }
    }
}
