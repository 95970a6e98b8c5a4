package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A warehouse abroad, as the firm that runs it keeps it in its registry; applications copy from it. */
@Entity
@Table(name = "warehouse")
public class Warehouse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    private String name;
    private String country;
    private String city;
    private String address;
    private BigDecimal area;
    private LocalDate since;

    protected Warehouse() {}

    Warehouse(Long enterpriseId, WarehouseFacts facts) {
        this.enterpriseId = enterpriseId;
        describe(facts);
    }

    void describe(WarehouseFacts facts) {
        name = facts.getName();
        country = facts.getCountry();
        city = facts.getCity();
        address = facts.getAddress();
        area = facts.getArea();
        since = facts.getSince();
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getName() {
        return name;
    }

    /** The code of the country or region. */
    public String getCountry() {
        return country;
    }

    public String getCity() {
        return city;
    }

    public String getAddress() {
        return address;
    }

    /** In square metres. */
    public BigDecimal getArea() {
        return area;
    }

    /** The day on which it began to run. */
    public LocalDate getSince() {
        return since;
    }
}
