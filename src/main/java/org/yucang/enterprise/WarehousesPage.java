package org.yucang.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.yucang.platform.Notices;

/** A firm's registry of warehouses, with one of them, or a new one, open to be edited. */
@Named
@ViewScoped
public class WarehousesPage implements Serializable {

    @Inject
    private KeepingWarehouses keeping;

    @Inject
    private Notices notices;

    private Long id;
    private int version;
    private WarehouseFacts facts = new WarehouseFacts();
    private transient List<Warehouse> warehouses;
    private transient List<Country> countries;
    private transient Map<String, Country> countriesByCode;

    /** Reads the registry for every view, and what is to be edited only for the first. */
    public void load() {
        warehouses = keeping.mine();
        var names = Collator.getInstance(Faces.getLocale());
        countries = keeping.countries().stream()
                .sorted(Comparator.comparing(country -> country.name(Faces.getLocale()), names))
                .toList();
        countriesByCode = countries.stream().collect(Collectors.toMap(Country::getCode, country -> country));
    }

    public void open() {
        if (id != null) {
            var warehouse = keeping.get(id);
            version = warehouse.getVersion();
            facts = WarehouseFacts.of(warehouse);
        }
    }

    public String save() {
        if (id == null) {
            keeping.add(facts);
        } else {
            keeping.change(id, version, facts);
        }
        return done("warehouses.saved", facts.getName());
    }

    public String remove(Warehouse warehouse) {
        keeping.remove(warehouse.getId());
        return done("warehouses.removed", warehouse.getName());
    }

    private String done(String key, String name) {
        notices.done(key, name);
        return "/enterprise/warehouses?faces-redirect=true";
    }

    public Country country(String code) {
        return countriesByCode.get(code);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WarehouseFacts getFacts() {
        return facts;
    }

    public List<Warehouse> getWarehouses() {
        return warehouses;
    }

    public List<Country> getCountries() {
        return countries;
    }
}
