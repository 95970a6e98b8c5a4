package org.yucang.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far two sites are from each other over the ground. */
final class Metres {

    private static final int EARTH_RADIUS = 6_371_000;

    private Metres() {}

    /** In whole metres; nothing where a site has no coordinates. */
    static Optional<BigDecimal> between(Site one, Site other) {
        if (!hasCoordinates(one) || !hasCoordinates(other)) {
            return Optional.empty();
        }
        var north = radians(one.getLatitude());
        var south = radians(other.getLatitude());
        var across = Math.sin((north - south) / 2);
        var along = Math.sin((radians(one.getLongitude()) - radians(other.getLongitude())) / 2);
        var haversine = across * across + Math.cos(north) * Math.cos(south) * along * along;
        var metres = 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
        return Optional.of(BigDecimal.valueOf(metres).setScale(0, RoundingMode.HALF_UP));
    }

    private static boolean hasCoordinates(Site site) {
        return site.getLatitude() != null && site.getLongitude() != null;
    }

    private static double radians(BigDecimal degrees) {
        return Math.toRadians(degrees.doubleValue());
    }
}
