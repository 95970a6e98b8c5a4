package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What an expert may know of an application: the verified figures, its warehouses without names, its texts blacked out. */
public record BlindFile(Map<String, BigDecimal> figures, List<Warehouse> warehouses, List<Words> texts)
        implements Serializable {

    /** A warehouse by country, size and what it offers. */
    public record Warehouse(
            String countryZh,
            String countryEn,
            BigDecimal areaInUse,
            List<String> services,
            String system,
            String platforms,
            Boolean singleWindow,
            Boolean fireSafety,
            Boolean insurance)
            implements Serializable {}

    /** What the applicant wrote in one field of the form. */
    public record Words(String field, String text) implements Serializable {}
}
