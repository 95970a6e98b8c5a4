package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.Categories;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;

/** The task list of an application: what is done, what is left, how much time there is, and the conditions as they stand. */
@Named
@RequestScoped
public class TasksPage {

    @Inject
    private Filling filling;

    @Inject
    private Submitting submitting;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Calls calls;

    @Inject
    private Categories categories;

    private Long id;
    private Draft draft;
    private Call call;
    private Enterprise enterprise;
    private Readiness readiness;
    private List<FormStep> steps;
    private OwnClosing closing;

    public void load() {
        draft = filling.draft(id);
        call = calls.get(draft.application().getCallId());
        enterprise = enterprises.get(draft.application().getEnterpriseId());
        readiness = submitting.readiness(id);
        closing = filling.closing(id);
        steps = new FormSteps(draft, readiness).list();
    }

    public List<FormStep> steps(String group) {
        return steps.stream().filter(step -> step.group().equals(group)).toList();
    }

    public List<String> getGroups() {
        return steps.stream().map(FormStep::group).distinct().toList();
    }

    public long getDone() {
        return steps.stream().filter(FormStep::isDone).count();
    }

    public int getAll() {
        return steps.size();
    }

    public OwnClosing getClosing() {
        return closing;
    }

    public String getCategory() {
        return categories.get(draft.application().getCategory()).name(Faces.getLocale());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Draft getDraft() {
        return draft;
    }

    public Call getCall() {
        return call;
    }

    public Enterprise getEnterprise() {
        return enterprise;
    }

    public Readiness getReadiness() {
        return readiness;
    }
}
