package org.yucang.application;

import java.util.List;

/** What is asked about the place of a warehouse. */
final class SiteFields {

    static final List<EntryField<ApplicationWarehouse>> ALL = List.of(
            EntryField.of(
                    line("name").upTo(100).keeping("never"),
                    ApplicationWarehouse::getName,
                    ApplicationWarehouse::setName),
            EntryField.of(
                    country("country"),
                    w -> w.getSite().getCountry(),
                    (w, v) -> w.getSite().setCountry(v)),
            EntryField.of(
                    line("city").upTo(100),
                    w -> w.getSite().getCity(),
                    (w, v) -> w.getSite().setCity(v)),
            EntryField.of(
                    line("address").upTo(300),
                    w -> w.getSite().getAddress(),
                    (w, v) -> w.getSite().setAddress(v)),
            EntryField.of(
                    line("addressEn").upTo(300),
                    w -> w.getParticulars().getAddressEn(),
                    (w, v) -> w.getParticulars().setAddressEn(v)),
            EntryField.of(
                    number("latitude").in("degrees"),
                    w -> w.getSite().getLatitude(),
                    (w, v) -> w.getSite().setLatitude(v)),
            EntryField.of(
                    number("longitude").in("degrees"),
                    w -> w.getSite().getLongitude(),
                    (w, v) -> w.getSite().setLongitude(v)),
            EntryField.of(
                    line("hub").upTo(100),
                    w -> w.getSite().getHub(),
                    (w, v) -> w.getSite().setHub(v)));

    private SiteFields() {}

    private static Question line(String key) {
        return Question.of(WarehouseFields.SITE, key, Question.LINE);
    }

    private static Question country(String key) {
        return Question.of(WarehouseFields.SITE, key, Question.COUNTRY);
    }

    private static Question number(String key) {
        return Question.of(WarehouseFields.SITE, key, Question.NUMBER);
    }
}
