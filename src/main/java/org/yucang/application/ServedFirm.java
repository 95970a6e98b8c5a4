package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;

/** A firm that a version says its warehouses serve. */
@Entity
@Table(name = "served_firm")
public class ServedFirm {

    /** Where a firm can be, as stored; the first two are in Henan. */
    static final List<String> PLACES = List.of("city", "province", "elsewhere", "other");

    static final List<String> TERMS = List.of("short", "medium", "long");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private ApplicationVersion of;

    private int position;

    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    private String contact;

    private String place;

    private String goods;

    private String term;

    @Column(name = "quantity_in")
    private BigDecimal quantityIn;

    @Column(name = "quantity_out")
    private BigDecimal quantityOut;

    @Column(name = "value_out")
    private BigDecimal value;

    private Boolean active;

    @Column(name = "related_group")
    private String relatedGroup;

    private String remark;

    protected ServedFirm() {
        // for JPA
    }

    ServedFirm(ApplicationVersion of, int position) {
        this.of = of;
        this.position = position;
    }

    ServedFirm copyTo(ApplicationVersion next) {
        var copy = new ServedFirm(next, position);
        copy.take(this);
        return copy;
    }

    /** Takes over all that another says. */
    void take(ServedFirm other) {
        ServedFields.ALL.forEach(field -> field.set().accept(this, ServedFields.typed(field, other)));
    }

    boolean isInHenan() {
        return PLACES.indexOf(place) == 0 || PLACES.indexOf(place) == 1;
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getContact() {
        return contact;
    }

    void setContact(String contact) {
        this.contact = contact;
    }

    public String getPlace() {
        return place;
    }

    void setPlace(String place) {
        this.place = place;
    }

    public String getGoods() {
        return goods;
    }

    void setGoods(String goods) {
        this.goods = goods;
    }

    public String getTerm() {
        return term;
    }

    void setTerm(String term) {
        this.term = term;
    }

    public BigDecimal getQuantityIn() {
        return quantityIn;
    }

    void setQuantityIn(BigDecimal quantityIn) {
        this.quantityIn = quantityIn;
    }

    public BigDecimal getQuantityOut() {
        return quantityOut;
    }

    void setQuantityOut(BigDecimal quantityOut) {
        this.quantityOut = quantityOut;
    }

    public BigDecimal getValue() {
        return value;
    }

    void setValue(BigDecimal value) {
        this.value = value;
    }

    public Boolean getActive() {
        return active;
    }

    void setActive(Boolean active) {
        this.active = active;
    }

    public String getRelatedGroup() {
        return relatedGroup;
    }

    void setRelatedGroup(String relatedGroup) {
        this.relatedGroup = relatedGroup;
    }

    public String getRemark() {
        return remark;
    }

    void setRemark(String remark) {
        this.remark = remark;
    }
}
