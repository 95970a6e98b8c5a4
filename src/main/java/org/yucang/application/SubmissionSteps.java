package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.call.Calls;
import org.yucang.workflow.Steps;

/** What the call's model may ask while applications come in. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubmissionSteps implements Steps {

    @Inject
    private Calls calls;

    @Inject
    private DraftReminders reminders;

    /** Daily until nobody can submit any more: regions with more time come later, and whoever begins late is reminded too. */
    public String remindsAt(Long callId) {
        return Steps.daily(reminders.first(calls.get(callId).getClosing().forEverybody()));
    }

    public void remind(Long callId) {
        reminders.send(calls.get(callId));
    }
}
