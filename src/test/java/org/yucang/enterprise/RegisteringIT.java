package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.person.Offices;
import org.yucang.person.People;
import org.yucang.person.Role;

class RegisteringIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Registering registering;

    @Inject
    private KeepingProfile keeping;

    @Inject
    private KeepingWarehouses warehouses;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Offices offices;

    @Inject
    private People people;

    @Test
    void a_firm_registers_once_and_gets_its_office_and_its_account() throws Exception {
        var id = registering.register(registration("91411000MA00000028", "first.firm", "河南𠮷祥😀有限公司"));

        var enterprise = enterprises.get(id);
        assertThat(enterprise.getNameZh()).isEqualTo("河南𠮷祥😀有限公司");
        assertThat(enterprise.countyOffice()).isEqualTo("county:410105");
        assertThat(offices.get(enterprise.office()).getNameZh()).isEqualTo("河南𠮷祥😀有限公司");
        assertThat(people.membershipsOf(people.find("first.firm").orElseThrow().getId()))
                .allMatch(membership -> membership.getRole().equals(Role.ENTERPRISE))
                .allMatch(membership -> membership.getOfficeKey().equals(enterprise.office()));

        assertThatThrownBy(() -> registering.register(registration("91411000MA00000028", "second.firm", "别的公司")))
                .hasMessage("enterprise.creditCode.registered");
        assertThat(people.find("second.firm")).isEmpty();
    }

    @Test
    void a_refused_password_leaves_no_half_registered_firm() {
        var registration = registration("91419001MA0000003W", "third.firm", "济源示例有限公司");
        registration.setPassword("third.firm1");

        assertThatThrownBy(() -> registering.register(registration)).hasMessageStartingWith("person.password");
        assertThat(enterprises.find("91419001MA0000003W")).isEmpty();
    }

    @Test
    void a_profile_is_saved_unless_a_colleague_was_faster() throws Exception {
        acting.as("enterprise02");
        var version = keeping.mine().getVersion();
        var profile = keeping.mine().profile();
        profile.setOfficeAddress("郑州市𠮷祥路1号😀");
        keeping.save(profile, version);

        assertThat(keeping.mine().getOfficeAddress()).isEqualTo("郑州市𠮷祥路1号😀");
        assertThatThrownBy(() -> keeping.save(profile, version)).hasMessage("enterprise.changedMeanwhile");
    }

    @Test
    void the_warehouse_of_another_firm_does_not_exist() throws Exception {
        acting.as("enterprise02");
        var mine = warehouses.mine().get(0).getId();
        acting.as("enterprise03");

        assertThatThrownBy(() -> warehouses.get(mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> warehouses.remove(mine)).isInstanceOf(NotFound.class);
    }

    private static Registration registration(String creditCode, String login, String name) {
        var registration = new Registration();
        registration.setCreditCode(creditCode);
        registration.setLogin(login);
        registration.setPassword("Abcd-1234");
        registration.setConsent(true);
        var profile = registration.getProfile();
        profile.setNameZh(name);
        profile.setUnitCode("410100");
        profile.setCountyCode("410105");
        profile.getContactPerson().setContact("张三");
        profile.getContactPerson().setMobile("13837115678");
        profile.getContactPerson().setEmail("office@firm.example");
        return registration;
    }
}
