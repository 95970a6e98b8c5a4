package org.yucang.application;

import java.util.List;

/** What a version says otherwise than the one before it, field by field and file by file. */
public record VersionDifferences(
        ApplicationVersion before, ApplicationVersion after, List<Difference> fields, List<FileDifference> files) {

    public int count() {
        return fields.size() + files.size();
    }
}
