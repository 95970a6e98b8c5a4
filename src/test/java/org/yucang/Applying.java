package org.yucang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.application.Attaching;
import org.yucang.application.Declaring;
import org.yucang.application.Filling;
import org.yucang.application.FormField;
import org.yucang.application.Gap;
import org.yucang.application.Material;
import org.yucang.application.Starting;
import org.yucang.application.Submitting;
import org.yucang.chain.Journey;

/** Takes a firm of the demonstration the way to its submitted application, with answers that meet every condition. */
@RequestScoped
public class Applying {

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2026, 12, 31);
    private static final BigDecimal AMOUNT = new BigDecimal("5000");

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

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

    /** Submits the application of this firm's account to a call of its own and says its id. */
    public Long submitted(String login) throws Exception {
        return submitted(login, id -> {});
    }

    /** The same, with more said before it is submitted. */
    public Long submitted(String login, Consumer<Long> more) throws Exception {
        var call = journey.openCall(30);
        acting.as(login);
        var id = starting.start(call, "C1");
        var form = filling.draft(id).form();
        form.fields().forEach(field -> answer(id, field));
        declaring.addRegistered(id);
        declaring.draft(id).version().getWarehouses().stream()
                .map(ApplicationWarehouse::getPosition)
                .toList()
                .forEach(position -> describe(id, position));
        form.materials().stream().filter(material -> !material.isOfficial()).forEach(material -> attach(id, material));
        more.accept(id);
        assertThat(submitting.readiness(id).gaps()).extracting(Gap::target).isEmpty();
        assertThat(submitting.submit(id)).matches("YC20\\d\\d-\\d{4}");
        return id;
    }

    /** What an answer of the form looks like where it has a form of its own; what the registration knows stays. */
    private static final Map<String, String> ANSWERS =
            Map.of("companyType", "limited", "legalRepId", "11010519491231002X", "hasImpExp", "yes");

    private void answer(Long id, FormField field) {
        if (field.isYesNo()) {
            filling.say(id, field.getKey(), "yes");
        } else if (ANSWERS.containsKey(field.getKey())) {
            filling.say(id, field.getKey(), ANSWERS.get(field.getKey()));
        } else if (field.isText() && field.getSection().equals("narrative")) {
            filling.say(id, field.getKey(), "海外仓 😀 𠮷");
        } else if (field.isNumber() && field.isRequired()) {
            filling.enter(id, field.getKey(), AMOUNT);
        }
    }

    private void describe(Long id, int position) {
        var warehouse = declaring.edited(id, position);
        warehouse.getOperation().setBuildMode("leased");
        warehouse.getOperation().setEquityPercent(BigDecimal.TEN);
        warehouse.getLease().setNumber("HT-" + id + "-" + position);
        warehouse.getLease().setStart(LONG_AGO);
        warehouse.getLease().setEnd(FAR_OFF);
        warehouse.getAreas().setTotal(AMOUNT);
        warehouse.getAreas().setInUse(AMOUNT);
        warehouse.getAreas().setUsed(AMOUNT);
        warehouse.getTurnover().setRunningSince(LONG_AGO);
        warehouse.getTurnover().setOrdersOut(AMOUNT);
        warehouse.getTurnover().setValueOut(AMOUNT);
        warehouse.getFacilities().setWmsName("WMS");
        declaring.save(id, warehouse);
    }

    private void attach(Long id, Material material) {
        var pdf = "%PDF-1.4\n% " + material.getCode() + " of " + id + "\n%%EOF\n";
        var refused = attaching.attach(
                id, material.getCode(), material.getCode() + ".pdf", new ByteArrayInputStream(pdf.getBytes(UTF_8)));
        assertThat(refused).as(material.getCode()).isEmpty();
    }
}
