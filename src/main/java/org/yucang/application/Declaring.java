package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yucang.RuleViolation;
import org.yucang.enterprise.Warehouse;
import org.yucang.enterprise.Warehouses;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;

/** The enterprise declares its overseas warehouses: copied from its registry or new, described, taken out again. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Declaring {

    @Inject
    private Drafts drafts;

    @Inject
    private Warehouses registry;

    @Inject
    private ListChanges changes;

    @Inject
    private ProgrammeClock clock;

    public Draft draft(Long applicationId) {
        return drafts.of(applicationId);
    }

    /** The warehouses of the registry that the draft does not have yet. */
    public List<Warehouse> registered(Long applicationId) {
        var draft = drafts.of(applicationId);
        var taken = draft.version().getWarehouses().stream()
                .map(ApplicationWarehouse::getRegistryId)
                .collect(Collectors.toSet());
        return registry.of(draft.application().getEnterpriseId()).stream()
                .filter(warehouse -> !taken.contains(warehouse.getId()))
                .toList();
    }

    /** A copy to edit; what is typed into it is kept only by {@link #save}. */
    public ApplicationWarehouse edited(Long applicationId, int position) {
        var draft = drafts.of(applicationId);
        return draft.warehouse(position).copyTo(draft.version());
    }

    /** Adds a warehouse with nothing but its name and says at which position. */
    public int add(Long applicationId, String name) {
        return add(drafts.writable(applicationId), null, name).getPosition();
    }

    /** Copies every warehouse of the registry that the draft does not have yet. */
    public void addRegistered(Long applicationId) {
        var draft = drafts.writable(applicationId);
        registered(applicationId).forEach(known -> {
            var warehouse = add(draft, known.getId(), known.getName());
            warehouse.getSite().setCountry(known.getCountry());
            warehouse.getSite().setCity(known.getCity());
            warehouse.getSite().setAddress(known.getAddress());
            warehouse.getAreas().setTotal(known.getArea());
            warehouse.getTurnover().setRunningSince(known.getSince());
        });
    }

    public void remove(Long applicationId, int position) {
        var draft = drafts.writable(applicationId);
        draft.demand("warehouse." + position);
        var warehouse = draft.warehouse(position);
        draft.version().getWarehouses().remove(warehouse);
        changes.add(draft, "warehouseRemoved", warehouse.getName());
        draft.version().saved(clock.now());
    }

    /** Keeps an edited copy, unless an entry is impossible or was not open for change. */
    public Instant save(Long applicationId, ApplicationWarehouse edited) {
        var draft = drafts.writable(applicationId);
        var warehouse = draft.warehouse(edited.getPosition());
        problems(edited).values().stream().findFirst().ifPresent(key -> {
            throw new RuleViolation(key);
        });
        changes(warehouse, edited).forEach(key -> draft.demand("warehouse." + edited.getPosition() + "." + key));
        warehouse.take(edited);
        draft.version().saved(clock.now());
        return draft.version().getSavedAt();
    }

    /** The entries that are impossible, each with the key of the sentence that says why. */
    public Map<String, String> problems(ApplicationWarehouse edited) {
        return new WarehouseRules(edited).problems();
    }

    private static List<String> changes(ApplicationWarehouse before, ApplicationWarehouse after) {
        var old = WarehouseContent.of(before);
        var now = WarehouseContent.of(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                .toList();
    }

    private ApplicationWarehouse add(Draft draft, Long registryId, String name) {
        var version = draft.version();
        var position = version.getWarehouses().stream()
                        .mapToInt(ApplicationWarehouse::getPosition)
                        .max()
                        .orElse(0)
                + 1;
        draft.demand("warehouse." + position);
        var warehouse = new ApplicationWarehouse(version, position, registryId, name);
        version.getWarehouses().add(warehouse);
        changes.add(draft, "warehouseAdded", name);
        version.saved(clock.now());
        return warehouse;
    }
}
