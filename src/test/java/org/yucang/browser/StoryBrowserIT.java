package org.yucang.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole evaluation in a browser, with three enterprises, from the drafted call to the paid award and its report. */
class StoryBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Desk desk = new Desk(browser);

    @Test
    void the_evaluation_runs_from_the_call_to_the_paid_award() {
        call();
        apply();
        desk.nothingBroken();
    }

    void call() {
        var calling = new Calling(desk);
        calling.publish();
        calling.isPublic();
    }

    void apply() {
        Firm.ALL.forEach(firm -> {
            var applying = new Applying(desk, firm);
            applying.register();
            applying.describeItself();
            applying.begin();
            applying.fillIn();
            applying.declareWarehouses();
            applying.attach();
            applying.mendAndSubmit();
        });
    }
}
