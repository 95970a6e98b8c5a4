package org.yucang.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** What a firm reported to the statistics for one month, and on which day it did. */
@Entity
@Table(name = "monthly_report")
public class MonthlyReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    @Column(name = "reported_month")
    private LocalDate month;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "monthly_figure", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "figure")
    @Column(name = "amount")
    private Map<String, BigDecimal> figures = new HashMap<>();

    protected MonthlyReport() {}

    MonthlyReport(Long enterpriseId, StatisticsLine line, Instant recordedAt, String recordedBy) {
        this.enterpriseId = enterpriseId;
        this.month = line.month().atDay(1);
        this.filedOn = line.filedOn();
        this.figures.putAll(line.figures());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public YearMonth getMonth() {
        return YearMonth.from(month);
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    /** The amounts by figure; what was left empty is not among them. */
    public Map<String, BigDecimal> getFigures() {
        return figures;
    }
}
