package org.yucang.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** The warehouses of the firms recognised today, counted by country or region, the most first. */
@ApplicationScoped
class WarehouseMap {

    private static final String COUNTS = """
            SELECT c.zh, c.en, c.lat, c.lng, COUNT(DISTINCT w.id)
            FROM warehouse w
            JOIN country c ON c.code = w.country
            JOIN enterprise_recognition r ON r.enterprise_id = w.enterprise_id
            WHERE r.recognised_on <= ? AND (r.valid_until IS NULL OR r.valid_until >= ?)
            GROUP BY c.code, c.zh, c.en, c.lat, c.lng
            ORDER BY COUNT(DISTINCT w.id) DESC, c.code
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    @SuppressWarnings("unchecked")
    List<Bubble> bubbles() {
        var today = Date.valueOf(clock.today());
        List<Object[]> rows = em.createNativeQuery(COUNTS)
                .setParameter(1, today)
                .setParameter(2, today)
                .getResultList();
        return rows.stream().map(WarehouseMap::bubble).toList();
    }

    private static Bubble bubble(Object[] row) {
        return new Bubble(
                (String) row[0],
                (String) row[1],
                (BigDecimal) row[2],
                (BigDecimal) row[3],
                ((Number) row[4]).longValue());
    }
}
