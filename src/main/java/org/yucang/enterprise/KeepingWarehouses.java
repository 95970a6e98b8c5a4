package org.yucang.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** A firm keeps the registry of its own overseas warehouses. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class KeepingWarehouses {

    @Inject
    private Warehouses warehouses;

    @Inject
    private Countries countries;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<Warehouse> mine() {
        return warehouses.of(enterprise());
    }

    public List<Country> countries() {
        return countries.all();
    }

    public Warehouse get(Long id) {
        return warehouses.get(enterprise(), id);
    }

    public void add(WarehouseFacts facts) {
        check(facts);
        var warehouse = new Warehouse(enterprise(), facts);
        warehouses.add(warehouse);
        audit.record("act.warehouseAdded", "enterprise", enterprise(), warehouse.getId(), facts.getName());
    }

    public void change(Long id, int version, WarehouseFacts facts) {
        check(facts);
        var warehouse = get(id);
        if (warehouse.getVersion() != version) {
            throw new RuleViolation("enterprise.changedMeanwhile");
        }
        warehouse.describe(facts);
        audit.record("act.warehouseChanged", "enterprise", enterprise(), id, facts.getName());
    }

    public void remove(Long id) {
        var warehouse = get(id);
        warehouses.remove(warehouse);
        audit.record("act.warehouseRemoved", "enterprise", enterprise(), id, warehouse.getName());
    }

    private void check(WarehouseFacts facts) {
        countries.get(facts.getCountry());
        EnterpriseRules.area(facts.getArea());
        EnterpriseRules.notAfter(facts.getSince(), clock.today());
    }

    private Long enterprise() {
        return user.enterpriseId().orElseThrow(() -> new NotFound("enterprise", user.id()));
    }
}
