package org.yucang.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.chain.Journey;
import org.yucang.enterprise.KeepingColleagues;
import org.yucang.platform.ProgrammeClock;

/** Two people of one firm are at one draft: each learns what the other enters, adds and takes out. */
class WatchingIT extends InContainer {

    private static final String FIRM = "enterprise24";
    private static final String SECOND = "second.writer";
    private static final String STEP = "/application/step";
    private static final String PLACE = "field.profile";

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private KeepingColleagues colleagues;

    @Inject
    private Starting starting;

    @Inject
    private Entering entering;

    @Inject
    private Declaring declaring;

    @Inject
    private Listing listing;

    @Inject
    private Attaching attaching;

    @Inject
    private Watching watching;

    @Inject
    private ProgrammeClock clock;

    @Test
    void what_one_changes_the_other_learns_and_of_two_entries_the_later_one_counts() throws Exception {
        var call = journey.openCall(20);
        acting.as(FIRM);
        colleagues.open(SECOND, "另一人 😀", "second.writer@firm.example", "Yucang-2021");
        var id = starting.start(call, "C1");
        var before = clock.now();
        entering.enter(id, new Typing(PLACE, "先填", null));
        declaring.remove(id, declaring.add(id, "汉堡𠮷仓"));
        listing.remove(id, listing.add(id));
        attaching.attach(id, "M05", "m.pdf", new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(UTF_8)));
        assertThat(watching.news(id, STEP, 0L, 0L).lists()).isEmpty();

        acting.as(SECOND);
        var news = watching.news(id, "", 0L, 0L);
        assertThat(news.changes()).extracting(DraftEntry::getTarget).containsExactly(PLACE);
        assertThat(news.lists())
                .extracting(ListChange::getAct, ListChange::getThing)
                .containsExactly(
                        tuple("warehouseAdded", "汉堡𠮷仓"),
                        tuple("warehouseRemoved", "汉堡𠮷仓"),
                        tuple("servedAdded", "1"),
                        tuple("servedRemoved", "1"),
                        tuple("fileAdded", "M05 m.pdf"));
        assertThat(watching.news(id, "", news.last(), news.listed()).lists()).isEmpty();
        assertThat(watching.listed(id)).isEqualTo(news.listed());

        assertThatThrownBy(() -> entering.recover(id, new Typing(PLACE, "早先留在本机", null), before))
                .hasMessage("entry.older");
        entering.recover(id, new Typing(PLACE, "后来留在本机", null), clock.now());
        assertThat(declaring.draft(id).version().value("profile").orElseThrow().getWords())
                .isEqualTo("后来留在本机");
    }
}
