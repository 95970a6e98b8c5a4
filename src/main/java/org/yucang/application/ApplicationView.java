package org.yucang.application;

import java.util.List;
import org.yucang.call.Call;

/** A version as it is read: who applies, what it declares, which papers belong to it, what the rules said. */
public record ApplicationView(
        Application application,
        Call call,
        ApplicationVersion version,
        Form form,
        Figures figures,
        List<EligibilityResult> results) {

    /** The papers sent in for a material. */
    public List<Attachment> papers(String material) {
        return version.getAttachments().stream()
                .filter(a -> a.getMaterial().equals(material))
                .toList();
    }

    /** What was answered in words; nothing if nothing was. */
    public String words(String key) {
        return version.value(key).map(FormValue::getWords).orElse("");
    }

    /** By which this version is told from any other: what its print and its receipt bear. */
    public String hash() {
        return version.hash();
    }

    public List<RuleAnswer> answers() {
        return results.stream().map(EligibilityResult::answer).toList();
    }

    /** The figures that there are, in reading order. */
    public List<String> figureKeys() {
        return List.copyOf(figures.asMap().keySet());
    }
}
