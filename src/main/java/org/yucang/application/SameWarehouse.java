package org.yucang.application;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether two firms declared one warehouse. Firms that have nothing to do with each other may share a building under
 * contracts of their own, as long as their parts together fit into it.
 */
record SameWarehouse(ApplicationWarehouse mine, ApplicationWarehouse other, boolean related, BigDecimal nearerThan) {

    Optional<Match> match() {
        if (PlainText.same(mine.getLease().getNumber(), other.getLease().getNumber())) {
            return found(Ground.LEASE, mine.getLease().getNumber());
        }
        if (!related && isShared()) {
            return Optional.empty();
        }
        if (isInOneCountry()
                && PlainText.same(mine.getSite().getAddress(), other.getSite().getAddress())) {
            return found(Ground.ADDRESS, mine.getSite().getAddress());
        }
        var metres = Metres.between(mine.getSite(), other.getSite()).filter(this::isNear);
        if (metres.isPresent()) {
            return found(Ground.NEARBY, metres.get().toPlainString());
        }
        return isOfOneOperator() ? found(Ground.OPERATOR, mine.getOperation().getOperatorName()) : Optional.empty();
    }

    private Optional<Match> found(Ground ground, String figure) {
        return Optional.of(new Match(mine, other, ground, figure.strip()));
    }

    /** A call whose tables name no distance asks for none. */
    private boolean isNear(BigDecimal metres) {
        return nearerThan != null && metres.compareTo(nearerThan) < 0;
    }

    private boolean isInOneCountry() {
        var country = mine.getSite().getCountry();
        return country != null && country.equals(other.getSite().getCountry());
    }

    private boolean isOfOneOperator() {
        return isInOneCountry()
                && PlainText.same(mine.getSite().getCity(), other.getSite().getCity())
                && PlainText.same(
                        mine.getOperation().getOperatorName(),
                        other.getOperation().getOperatorName());
    }

    /** Contracts of their own, for parts that fit side by side into the building. */
    private boolean isShared() {
        var numbers = Stream.of(mine, other).map(w -> PlainText.of(w.getLease().getNumber()));
        var parts = Stream.of(mine, other)
                .map(w -> w.getLease().getArea())
                .filter(Objects::nonNull)
                .toList();
        var building = Stream.of(mine, other)
                .map(w -> w.getAreas().getTotal())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo);
        return numbers.noneMatch(String::isEmpty)
                && parts.size() == 2
                && building.isPresent()
                && parts.get(0).add(parts.get(1)).compareTo(building.get()) <= 0;
    }
}
