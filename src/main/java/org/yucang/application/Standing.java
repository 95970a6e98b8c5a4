package org.yucang.application;

import java.util.List;
import java.util.Optional;
import org.yucang.call.Call;

/** Where an application stands: a draft, returned, being examined at these steps, or settled. */
public record Standing(
        Application application,
        Call call,
        List<String> steps,
        Optional<Correction> correction,
        Optional<Settlement> settlement,
        Optional<Withdrawal> withdrawal,
        List<Sequel> sequels) {

    public boolean isDraft() {
        return !application.isSubmitted();
    }

    public boolean isScored() {
        return withdrawal.isEmpty()
                && settlement
                        .map(Settlement::getOutcome)
                        .filter(Outcome.SCORED::equals)
                        .isPresent();
    }

    /** What has come of it last, once it was scored and as long as the firm has not taken it back. */
    public Optional<Sequel> latest() {
        return isScored() && !sequels.isEmpty() ? Optional.of(sequels.get(sequels.size() - 1)) : Optional.empty();
    }

    public boolean isOut() {
        return settlement.isPresent()
                && (!isScored() || latest().filter(Sequel::out).isPresent());
    }

    public boolean isReturned() {
        return settlement.isEmpty() && correction.isPresent();
    }

    /** How it came to its end; what was taken back after it was scored is withdrawn all the same. */
    public String outcome() {
        return withdrawal.isPresent()
                ? Outcome.WITHDRAWN
                : settlement.map(Settlement::getOutcome).orElse(null);
    }

    public String reason() {
        return withdrawal
                .map(Withdrawal::getReason)
                .or(() -> settlement.map(Settlement::getReason))
                .orElse(null);
    }

    /** The shape of its state word. */
    public String kind() {
        if (isDraft()) {
            return "doing";
        }
        if (isOut()) {
            return "stop";
        }
        return isReturned() ? "back" : isScored() ? "done" : "wait";
    }

    /** The key of its state word; none while it is being examined, when the steps are the words. */
    public String key() {
        if (settlement.isPresent()) {
            return latest().map(Sequel::words).orElse("outcome." + outcome());
        }
        if (isDraft()) {
            return "application.state.draft";
        }
        return isReturned() ? "application.state.returned" : steps.isEmpty() ? "application.state.submitted" : null;
    }

    /** The page that serves the enterprise best now. */
    public String link() {
        var page = isDraft() ? "tasks" : isReturned() ? "correct" : "track";
        return "/application/" + page + "?id=" + application.getId();
    }
}
