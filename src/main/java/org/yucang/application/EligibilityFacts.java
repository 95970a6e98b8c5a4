package org.yucang.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yucang.enterprise.Enterprise;

/** What the eligibility table is told about a version: its answers, its papers, and the firm itself. */
record EligibilityFacts(
        Enterprise enterprise,
        Declaration declaration,
        boolean complete,
        boolean onlyOnce,
        Earlier earlier,
        boolean inTime) {

    /** The papers that carry the firm's commitment. */
    private static final String COMMITMENT = "M12";

    /** What the firm declares of itself; it blocks when the firm says no, and else waits for whoever confirms it. */
    private static final List<String> DECLARED =
            List.of("noBreach", "noArrears", "noDishonesty", "noAccident", "noEarlierFunding");

    /** The conditions by name; the figures are told beside them. */
    Map<String, Object> inputs() {
        var inputs = new HashMap<String, Object>();
        inputs.put("legalPerson", enterprise.getCreditCode().matches("9[13].*"));
        inputs.put("inHenan", enterprise.getUnitCode() != null);
        inputs.put("internalFinance", said("internalFinance"));
        inputs.put("contractInForce", said("overseasEntity") && isInForce());
        inputs.put("operatingRight", said("operatingRight") && isHeld());
        inputs.put("equity", equity());
        inputs.put("wms", said("wms"));
        DECLARED.forEach(declared -> inputs.put(declared, !answers(declared, "no")));
        inputs.put("onlyOnce", onlyOnce);
        inputs.put("earlierFunding", earlier.funding());
        inputs.put("notRecognised", !earlier.isRecognised());
        inputs.put("commitment", hasPaper(COMMITMENT));
        inputs.put("attachmentsComplete", complete);
        inputs.put("beforeDeadline", inTime);
        return inputs;
    }

    private boolean said(String fieldKey) {
        return answers(fieldKey, "yes");
    }

    private boolean answers(String fieldKey, String answer) {
        return version()
                .value(fieldKey)
                .map(FormValue::getWords)
                .filter(answer::equals)
                .isPresent();
    }

    /** Every contract has begun at the base date and goes on beyond it; a title of the firm's own may have no end. */
    private boolean isInForce() {
        var baseDate = declaration.baseDate();
        return version().getWarehouses().stream().allMatch(w -> {
            var lease = w.getLease();
            var goesOn = lease.getEnd() == null
                    ? w.getOperation().isOwned()
                    : lease.getEnd().isAfter(baseDate);
            return goesOn && lease.getStart() != null && !lease.getStart().isAfter(baseDate);
        });
    }

    /** Every warehouse is an investment with its certificate, or is held under a contract that is named. */
    private boolean isHeld() {
        return version().getWarehouses().stream().allMatch(w -> {
            var paper = w.getOperation().isOwned()
                    ? w.getOperation().getOdiNumber()
                    : w.getLease().getNumber();
            return paper != null && !paper.isBlank();
        });
    }

    /** The smallest share in an operator abroad; none where the firm runs every warehouse itself. */
    private BigDecimal equity() {
        return version().getWarehouses().stream()
                .map(w -> w.getOperation().getEquityPercent())
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private boolean hasPaper(String material) {
        return version().getAttachments().stream().anyMatch(a -> a.getMaterial().equals(material));
    }

    private ApplicationVersion version() {
        return declaration.version();
    }
}
