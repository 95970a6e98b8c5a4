package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-08-30", "2021/8/30", "2021.08.30", "2021年8月30日", "２０２１－０８－３０", " 2021-08-30 "})
    void a_day_is_read_however_it_is_typed(String typed) {
        assertThat(TypedTime.day(typed)).contains(LocalDate.of(2021, 8, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-13-01", "30.08.2021", "2021-08", "tomorrow", "2021-08-30 10:00"})
    void a_day_that_does_not_exist_is_refused(String typed) {
        assertThat(TypedTime.day(typed)).isEmpty();
    }

    @Test
    void a_minute_is_meant_in_beijing() {
        assertThat(TypedTime.minute("2021-08-30 23:59")).contains(Instant.parse("2021-08-30T15:59:00Z"));
    }

    @Test
    void seconds_may_be_given() {
        assertThat(TypedTime.minute("2021-08-30 23:59:59")).contains(Instant.parse("2021-08-30T15:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-08-30", "2021-08-30 24:00", "2021-08-30 7:5", "23:59"})
    void half_a_time_is_refused(String typed) {
        assertThat(TypedTime.minute(typed)).isEmpty();
    }
}
