package org.yucang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** The time and place of a photograph are those that the camera wrote, and none where it wrote none. */
class ExifTest {

    @Test
    void time_and_place_are_read_from_the_photograph() {
        var exif = Exif.of(new ByteArrayInputStream(Photograph.of("2021:11:08 09:30:00")));
        assertThat(exif.takenAt()).isEqualTo("2021-11-08 09:30:00");
        assertThat(exif.latitude()).isEqualTo("51.920000");
        assertThat(exif.longitude()).isEqualTo("4.480000");
    }

    @Test
    void a_photograph_without_them_has_none() {
        assertThat(Exif.of(new ByteArrayInputStream(Photograph.plain()))).isEqualTo(Exif.NONE);
    }

    @Test
    void what_is_no_photograph_has_none() {
        assertThat(Exif.of(new ByteArrayInputStream(new byte[] {1, 2, 3}))).isEqualTo(Exif.NONE);
    }
}
