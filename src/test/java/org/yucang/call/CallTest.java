package org.yucang.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class CallTest {

    private static final Instant PUBLISHED = Instant.parse("2021-08-02T00:30:00Z");

    private final Call call = A.call(A.terms());

    @Test
    void a_draft_is_open_to_nobody() {
        assertThat(call.isOpen(A.CLOSING.minusSeconds(60))).isFalse();
    }

    @Test
    void the_last_second_is_in_time_and_the_next_millisecond_is_not() {
        call.publish(PUBLISHED, 1L);

        assertThat(call.isOpen(PUBLISHED)).isFalse();
        assertThat(call.isOpen(Instant.parse("2021-08-02T01:00:00Z"))).isTrue();
        assertThat(call.isOpen(A.CLOSING)).isTrue();
        assertThat(call.isOpen(A.CLOSING.plusMillis(1))).isFalse();
    }

    @Test
    void an_extension_moves_the_closing_and_leaves_the_base_date() {
        call.publish(PUBLISHED, 1L);
        var later = Instant.parse("2021-09-10T15:59:59Z");

        var notice = ExtensionNotice.general("豫商电商〔2021〕33号", "洪涝灾害");
        call.extend(new CallExtension(call, A.CLOSING, later, notice, PUBLISHED, 1L));

        assertThat(call.getClosesAt()).isEqualTo(later);
        assertThat(call.getClosing().extensions().get(0).getClosedBefore()).isEqualTo(A.CLOSING);
        assertThat(call.isOpen(later)).isTrue();
        assertThat(call.getBaseDate()).hasToString("2021-08-30");
    }

    @Test
    void an_extension_for_a_region_gives_time_to_its_firms_alone_and_the_call_closes_after_the_last_of_them() {
        call.publish(PUBLISHED, 1L);
        var later = Instant.parse("2021-09-10T15:59:59Z");
        var notice = new ExtensionNotice(Set.of("410700", "410105"), "豫商电商〔2021〕33号", "洪涝灾害");

        call.extend(new CallExtension(call, A.CLOSING, later, notice, PUBLISHED, 1L));

        var closing = call.getClosing();
        assertThat(closing.of(List.of("410700", "410702"))).isEqualTo(later);
        assertThat(closing.of(List.of("410100", "410105"))).isEqualTo(later);
        assertThat(closing.of(List.of("410100", "410102"))).isEqualTo(A.CLOSING);
        assertThat(closing.notice(List.of("410100"))).isEmpty();
        assertThat(call.getClosesAt()).isEqualTo(A.CLOSING);
        assertThat(closing.last()).isEqualTo(later);
        assertThat(call.isOpen(later)).isTrue();
    }

    @Test
    void once_closed_it_stays_closed_whatever_the_clock_says() {
        call.publish(PUBLISHED, 1L);
        call.close(A.CLOSING.plusSeconds(1));
        call.close(A.CLOSING.plusSeconds(99));

        assertThat(call.getClosedAt()).isEqualTo(A.CLOSING.plusSeconds(1));
        assertThat(call.isOpen(A.CLOSING)).isFalse();
    }

    @Test
    void a_published_call_is_changed_and_published_no_more() {
        call.publish(PUBLISHED, 1L);

        assertThatThrownBy(() -> call.change(A.terms(), Set.of("C2")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("call.published");
        assertThatThrownBy(() -> call.publish(PUBLISHED, 1L)).hasMessage("call.published");
        assertThat(call.isOpenFor("C1")).isTrue();
        assertThat(call.isOpenFor("C2")).isFalse();
    }

    @Test
    void what_is_typed_after_saving_does_not_reach_the_call() {
        var terms = A.terms();
        var saved = A.call(terms);
        terms.setTitleZh("别的标题");

        assertThat(saved.getTitleZh()).isEqualTo("海外仓示范企业申报");
    }
}
