package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Outbox;

class ActingIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private CurrentUser user;

    @Inject
    private Outbox outbox;

    @Test
    void a_test_acts_as_one_person_after_another() throws Exception {
        acting.as("province");
        assertThat(user.officeKeys()).containsExactly("province");
        acting.as("customs");
        assertThat(user.officeKeys()).containsExactly("customs");
    }

    @Test
    void an_emoji_and_a_rare_character_come_back_as_they_were_written() {
        outbox.send("province", "test", 1L, "test.text", "😀 𠮷野家");
        assertThat(outbox.of(List.of("province"), 0, 1).get(0).getArguments()).containsExactly("😀 𠮷野家");
    }
}
