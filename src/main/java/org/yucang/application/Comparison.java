package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Gives any page the differences between the versions of an application, each found once a request. */
@Named
@RequestScoped
public class Comparison {

    @Inject
    private ComparingVersions comparing;

    private final Map<Long, List<VersionDifferences>> found = new HashMap<>();

    public List<VersionDifferences> steps(Long applicationId) {
        return found.computeIfAbsent(applicationId, id -> comparing.steps(id, Faces.getLocale()));
    }
}
