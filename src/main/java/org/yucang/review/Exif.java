package org.yucang.review;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The time, by the camera's own clock, and the place that a camera wrote into a photograph; nothing where it did not. */
record Exif(String takenAt, BigDecimal latitude, BigDecimal longitude) {

    static final Exif NONE = new Exif(null, null, null);

    boolean isPlaced() {
        return latitude != null && longitude != null;
    }

    static Exif of(InputStream photo) {
        try {
            var metadata = ImageMetadataReader.readMetadata(photo);
            var taken = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
            var file = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
            var place = gps == null ? null : gps.getGeoLocation();
            var time = taken == null ? null : taken.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
            if (time == null && file != null) {
                time = file.getString(ExifIFD0Directory.TAG_DATETIME);
            }
            return new Exif(
                    time == null ? null : readable(time),
                    place == null ? null : degrees(place.getLatitude()),
                    place == null ? null : degrees(place.getLongitude()));
        } catch (ImageProcessingException | IOException unreadable) {
            return NONE;
        }
    }

    /** Cameras write 2021:11:08 09:30:00. */
    private static String readable(String time) {
        return time.replaceFirst("^(\\d{4}):(\\d\\d):", "$1-$2-");
    }

    private static BigDecimal degrees(Number degrees) {
        return new BigDecimal(degrees.toString()).setScale(6, RoundingMode.HALF_UP);
    }
}
