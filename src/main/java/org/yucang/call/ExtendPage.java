package org.yucang.call;

import jakarta.faces.validator.Validator;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.platform.Notices;

/** More time by a numbered notice: for firms to submit, or for those who review them, everywhere or in some regions. */
@Named
@ViewScoped
public class ExtendPage implements Serializable {

    @Inject
    private ReadingCalls reading;

    @Inject
    private Extending extending;

    @Inject
    private Postponing postponing;

    @Inject
    private Notices notices;

    private Long id;
    private transient Call call;
    private final Map<String, List<String>> chosen = new HashMap<>();
    private final ExtensionTerms terms = new ExtensionTerms();

    public void load() {
        call = reading.get(id);
    }

    public String extend() {
        extending.extend(id, terms.getClosesAt(), notice());
        return done("call.extendedNow");
    }

    public String postpone() {
        postponing.postpone(id, terms.getStage(), terms.getDays(), notice());
        return done("call.postponedNow");
    }

    private String done(String key) {
        notices.done(key, call.getNumber());
        return "/call/view?faces-redirect=true&id=" + id;
    }

    private ExtensionNotice notice() {
        return new ExtensionNotice(regions(), terms.getDocumentNumber(), terms.getReason());
    }

    private Set<String> regions() {
        return chosen.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    public boolean isExtendable() {
        return extending.isExtendable(call);
    }

    /** No region closes before everybody does; which regions are meant is known only when all is typed. */
    public Validator<Instant> getLater() {
        return notices.checking(typed -> Extending.refuseUnlessLater(call.getClosesAt(), typed));
    }

    public List<Stage> getStages() {
        return Postponing.STAGES.stream().sorted().toList();
    }

    /** The codes chosen, under the unit in which they lie. */
    public Map<String, List<String>> getChosen() {
        return chosen;
    }

    public ExtensionTerms getTerms() {
        return terms;
    }

    public Call getCall() {
        return call;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
