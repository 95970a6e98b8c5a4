package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.yucang.Acting;
import org.yucang.Money;
import org.yucang.application.Attaching;
import org.yucang.application.Correcting;
import org.yucang.application.CorrectionItem;
import org.yucang.application.Declaring;
import org.yucang.application.Filling;
import org.yucang.application.FormField;
import org.yucang.application.Gap;
import org.yucang.application.Reading;
import org.yucang.application.Starting;
import org.yucang.application.Submitting;

/** A firm's part of the chain: it begins, fills in, declares, attaches, submits, and answers a return. */
@RequestScoped
public class Filing {

    /** Answers that must have a certain form; what the registration knows stays. */
    private static final Map<String, String> OWN_FORM =
            Map.of("companyType", "limited", "legalRepId", "11010519491231002X", "customsCode", "4110960123");

    @Inject
    private Acting acting;

    @Inject
    private Statements statements;

    @Inject
    private Starting starting;

    @Inject
    private Filling filling;

    @Inject
    private Declaring declaring;

    @Inject
    private Attaching attaching;

    @Inject
    private Submitting submitting;

    @Inject
    private Correcting correcting;

    @Inject
    private Reading reading;

    public Long filledIn(Candidate firm, Long callId) throws Exception {
        var served = new BigDecimal(firm.served());
        var inHenan = new BigDecimal(firm.servedHenan());
        return filledIn(firm, callId, "C1", Map.of("served", served, "servedHenan", inHenan));
    }

    /** In a category, with the figures of its own beside those that every form asks for. */
    public Long filledIn(Candidate firm, Long callId, String category, Map<String, BigDecimal> own) throws Exception {
        acting.as(firm.login());
        var id = starting.start(callId, category);
        var form = filling.draft(id).form();
        var amounts = new HashMap<>(own);
        amounts.put("exportTotal", wan("9000"));
        amounts.put("cbecExport", wan("8000"));
        amounts.put("exports9810", wan(firm.exports()));
        form.fields().stream()
                .filter(FormField::isNumber)
                .flatMap(field -> field.keys().stream())
                .forEach(key -> {
                    if (amounts.containsKey(key)) {
                        filling.enter(id, key, amounts.get(key));
                    }
                });
        form.fields().forEach(field -> answer(id, field));
        firm.depots().forEach(depot -> declare(id, depot));
        form.materials().stream()
                .filter(material -> !material.isOfficial())
                .forEach(material -> attach(id, material.getCode(), material.getCode() + " of " + id));
        assertThat(submitting.readiness(id).gaps()).extracting(Gap::target).isEmpty();
        return id;
    }

    private void answer(Long id, FormField field) {
        if (field.isYesNo()) {
            filling.say(id, field.getKey(), "yes");
        } else if (OWN_FORM.containsKey(field.getKey())) {
            filling.say(id, field.getKey(), OWN_FORM.get(field.getKey()));
        } else if (field.isText() && (field.isRequired() || field.getSection().equals("narrative"))) {
            filling.say(id, field.getKey(), Candidate.RARE);
        }
    }

    public void submit(Candidate firm, Long id) throws Exception {
        acting.as(firm.login());
        assertThat(statements.of(() -> submitting.submit(id))).matches("YC20\\d\\d-\\d{4}");
        assertThat(reading.read(id).version().value("profile").orElseThrow().getWords())
                .isEqualTo(Candidate.RARE);
    }

    /** Mends what was listed, and only that, and sends it in again. */
    public void correct(Candidate firm, Long id) throws Exception {
        acting.as(firm.login());
        assertThat(correcting.draft(id).correction().orElseThrow().getItems())
                .extracting(CorrectionItem::getDefect)
                .containsExactly(Candidate.RARE, Candidate.RARE);
        assertThatThrownBy(() -> filling.enter(id, "served", BigDecimal.TEN)).hasMessage("correction.locked");
        filling.enter(id, "exportTotal", wan("9100"));
        attach(id, "M05", "M05 corrected of " + id);
        correcting.resubmit(id);
        assertThat(reading.read(id).version().getNumber()).isEqualTo(2);
    }

    private void declare(Long id, Candidate.Depot depot) {
        var warehouse = declaring.edited(id, declaring.add(id, depot.country() + "仓 😀𠮷"));
        var since = LocalDate.parse(depot.since());
        var area = new BigDecimal(depot.area());
        warehouse.getSite().setCountry(depot.country());
        warehouse.getSite().setCity("港口新区");
        warehouse.getSite().setAddress(depot.country() + "路 " + id + " 号");
        warehouse.getOperation().setBuildMode("leased");
        warehouse.getLease().setNumber("ZL-" + id + "-" + depot.country());
        warehouse.getLease().setStart(since);
        warehouse.getLease().setEnd(LocalDate.of(2026, 12, 31));
        warehouse.getAreas().setTotal(area);
        warehouse.getAreas().setInUse(area);
        warehouse.getAreas().setUsed(new BigDecimal(depot.used()));
        warehouse.getTurnover().setRunningSince(since);
        warehouse.getTurnover().setOrdersOut(new BigDecimal(depot.orders()));
        warehouse.getTurnover().setValueOut(wan(depot.valueOut()));
        warehouse.getTurnover().setValueOutPrior(depot.valueOutPrior() == null ? null : wan(depot.valueOutPrior()));
        warehouse.getInputs().setLease(wan(depot.input()));
        warehouse.getFacilities().setWmsName("云仓 WMS");
        declaring.save(id, warehouse);
    }

    private void attach(Long id, String material, String about) {
        assertThat(attaching.attach(id, material, material + ".pdf", Papers.pdf(about)))
                .as(material)
                .isEmpty();
    }

    static BigDecimal wan(String amount) {
        return Money.ofWan(new BigDecimal(amount)).yuan();
    }
}
