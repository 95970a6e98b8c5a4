package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void a_page_of_a_list_of_77_shows_twenty_and_the_last_one_seventeen() {
        var all = Collections.nCopies(77, "enterprise");

        assertThat(new Slice(0, 77).part(all)).hasSize(20);
        assertThat(new Slice(60, 77).part(all)).hasSize(17);
        assertThat(new Slice(60, 77).more()).isFalse();
    }

    @Test
    void a_list_that_has_become_shorter_meanwhile_shows_what_is_left() {
        assertThat(new Slice(60, 77).part(List.of("enterprise"))).isEmpty();
        assertThat(new Slice(0, 0).part(List.of())).isEmpty();
    }
}
