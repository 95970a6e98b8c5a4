package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a version says otherwise than the one before it. */
@ApplicationScoped
class Differences {

    private static final String MATERIAL = "material.";

    @Inject
    private Wording wording;

    VersionDifferences between(ApplicationVersion before, ApplicationVersion after, Form form, Locale language) {
        var old = Contents.of(before);
        var now = Contents.of(after);
        var targets = old.differences(now);
        var fields = targets.stream()
                .filter(target -> !target.startsWith(MATERIAL))
                .map(target -> new Difference(
                        target,
                        wording.place(target, language),
                        wording.value(form, target, old.lines().get(target), language),
                        wording.value(form, target, now.lines().get(target), language)))
                .toList();
        var files = targets.stream()
                .filter(target -> target.startsWith(MATERIAL))
                .map(target -> files(target, wording.place(target, language), before, after))
                .toList();
        return new VersionDifferences(before, after, fields, files);
    }

    static FileDifference files(String target, String place, ApplicationVersion before, ApplicationVersion after) {
        var old = at(before, target);
        var now = at(after, target);
        return new FileDifference(
                target,
                place,
                without(old, hashes(now)),
                now.stream().filter(a -> hashes(old).contains(a.getSha256())).toList(),
                without(now, hashes(old)));
    }

    private static List<Attachment> at(ApplicationVersion version, String target) {
        return version.getAttachments().stream()
                .filter(a -> a.place().equals(target))
                .toList();
    }

    private static List<Attachment> without(List<Attachment> attachments, Set<String> hashes) {
        return attachments.stream().filter(a -> !hashes.contains(a.getSha256())).toList();
    }

    private static Set<String> hashes(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::getSha256).collect(Collectors.toSet());
    }
}
