package org.yucang.application;

import jakarta.faces.component.UIInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.yucang.enterprise.Countries;
import org.yucang.enterprise.Country;
import org.yucang.platform.Notices;

/** One warehouse of a draft; it may be kept half filled in, but not with entries that contradict each other. */
@Named
@ViewScoped
public class ApplicationWarehousePage implements Serializable {

    private static final List<String> SERVICES = List.of(
            "firstLeg",
            "clearance",
            "storage",
            "lastMile",
            "dropShipping",
            "returns",
            "repair",
            "display",
            "finance",
            "insuring",
            "compliance",
            "tax");

    @Inject
    private Declaring declaring;

    @Inject
    private Countries countries;

    @Inject
    private Notices notices;

    private Long id;
    private int position;
    private transient Draft draft;
    private transient ApplicationWarehouse warehouse;
    private List<String> services;

    public void load() {
        draft = declaring.draft(id);
        warehouse = declaring.edited(id, position);
        var stored = warehouse.getFacilities().getServices();
        services = new ArrayList<>(stored == null ? List.of() : List.of(stored.split(",")));
    }

    /** Keeps what was typed and goes back to the list; an impossible entry is told beside its field and nothing is lost. */
    public String save() {
        warehouse.getFacilities().setServices(services.isEmpty() ? null : String.join(",", services));
        var problems = declaring.problems(warehouse);
        if (problems.isEmpty()) {
            declaring.save(id, warehouse);
            notices.done("declared.saved", warehouse.getName());
            return "/application/warehouses?faces-redirect=true&id=" + id;
        }
        problems.forEach(this::refuse);
        return null;
    }

    /** Keeps what was typed in the field and says beside it why it cannot be. */
    private void refuse(String key, String why) {
        var input = (UIInput) Components.findComponent("warehouse:" + key);
        input.setValid(false);
        input.setSubmittedValue(Faces.getRequestParameter(input.getClientId()));
        notices.beside(input.getClientId(), why);
    }

    public boolean isOpen(String key) {
        return draft.isOpen("warehouse." + position + "." + key);
    }

    public List<String> getModes() {
        return Operation.MODES;
    }

    public List<String> getAllServices() {
        return SERVICES;
    }

    public List<Country> getCountries() {
        return countries.all();
    }

    public String name(Country country) {
        return country.name(Faces.getLocale());
    }

    public Draft getDraft() {
        return draft;
    }

    public ApplicationWarehouse getWarehouse() {
        return warehouse;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
