package org.yucang.call;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when a call takes applications: as it was published, later for everybody by a notice, or later for some regions. */
public record Closing(Instant published, List<CallExtension> extensions) {

    /** The last instant for a firm whose region no notice names. */
    public Instant forEverybody() {
        return of(List.of());
    }

    /** The last instant for a firm of these regions, its county and its recommending unit. */
    public Instant of(Collection<String> regions) {
        return notice(regions).map(CallExtension::getClosesAt).orElse(published);
    }

    /** The notice that gives a firm of these regions its last instant; none if the published one holds. */
    public Optional<CallExtension> notice(Collection<String> regions) {
        return extensions.stream()
                .filter(extension -> extension.concerns(regions))
                .max(Comparator.comparing(CallExtension::getClosesAt));
    }

    /** When nobody at all can submit any more. */
    public Instant last() {
        return published == null
                ? null
                : Stream.concat(Stream.of(published), extensions.stream().map(CallExtension::getClosesAt))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }
}
