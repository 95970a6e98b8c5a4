package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.enterprise.Countries;
import org.yucang.enterprise.Warehouse;

/** The warehouses of a draft: what is there, what is wrong with it, and what the registry could add. */
@Named
@ViewScoped
public class ApplicationWarehousesPage implements Serializable {

    @Inject
    private Declaring declaring;

    @Inject
    private Submitting submitting;

    @Inject
    private Countries countries;

    private Long id;
    private transient Draft draft;
    private transient List<Warehouse> registered;
    private transient Readiness readiness;
    private String name;

    public void load() {
        draft = declaring.draft(id);
        registered = declaring.registered(id);
        readiness = submitting.readiness(id);
    }

    public List<ApplicationWarehouse> getWarehouses() {
        return draft.version().getWarehouses();
    }

    /** How many entries of a warehouse are missing or impossible. */
    public long left(ApplicationWarehouse warehouse) {
        return readiness.gaps().stream()
                .filter(gap -> gap.step().equals(Gap.WAREHOUSE) && gap.position() == warehouse.getPosition())
                .count();
    }

    public FormStep getNext() {
        return FormStep.after(new FormSteps(draft, readiness).list(), "warehouses", null);
    }

    public String country(String code) {
        return code == null ? "" : countries.get(code).name(Faces.getLocale());
    }

    public String add() {
        return "/application/warehouse?faces-redirect=true&id=" + id + "&position=" + declaring.add(id, name);
    }

    public void copy() {
        declaring.addRegistered(id);
        load();
    }

    public void remove(int position) {
        declaring.remove(id, position);
        load();
    }

    /** Whether a warehouse can be added or taken out; in an answer to a return the list is as it was. */
    public boolean isFree() {
        return draft.correction().isEmpty();
    }

    public Draft getDraft() {
        return draft;
    }

    public List<Warehouse> getRegistered() {
        return registered;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
