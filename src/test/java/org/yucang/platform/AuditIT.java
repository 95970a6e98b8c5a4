package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yucang.Applying;
import org.yucang.InContainer;

/** What a second start reads back from the record: a demonstration's clock goes on from the last act. */
class AuditIT extends InContainer {

    @Inject
    private Applying applying;

    @Inject
    private Audit audit;

    @Test
    void the_time_of_the_last_act_is_read_back_as_it_was_written() throws Exception {
        var acts = audit.of("application", applying.submitted("enterprise71"));

        assertThat(audit.last())
                .hasValueSatisfying(last -> assertThat(last)
                        .isAfterOrEqualTo(acts.get(acts.size() - 1).getAt()));
    }
}
