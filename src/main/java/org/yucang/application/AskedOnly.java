package org.yucang.application;

/** Takes out of a version what its form does not ask: what was kept while its category was another one. */
record AskedOnly(Form form) {

    void keepIn(ApplicationVersion version) {
        version.getValues().removeIf(value -> form.field(value.getFieldKey()).isEmpty());
        version.getAttachments()
                .removeIf(paper -> form.material(paper.getMaterial()).isEmpty());
        if (!form.asks(FormPart.WAREHOUSES)) {
            version.getWarehouses().clear();
        }
        if (!form.asks(FormPart.SERVED_FIRMS)) {
            version.getServed().clear();
        }
    }
}
