package org.yucang.application;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What has come of scored applications, whichever feature knows it, in the order of time. */
@ApplicationScoped
class Afterwards {

    @Inject
    @Any
    private Instance<Sequels> features;

    Map<Long, List<Sequel>> of(Collection<Long> applicationIds) {
        return features.stream()
                .flatMap(feature -> feature.of(applicationIds).stream())
                .sorted(comparing(Sequel::at).thenComparing(Sequel::last))
                .collect(groupingBy(Sequel::applicationId));
    }
}
