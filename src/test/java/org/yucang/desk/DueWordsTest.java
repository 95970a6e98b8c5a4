package org.yucang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource({"-3,late", "-1,late", "0,soon", "2,soon", "3,todo", ",todo"})
    void the_shape_follows_the_working_days_left(Integer left, String kind) {
        assertThat(DueWords.kind(left)).isEqualTo(kind);
    }
}
