package org.yucang.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.yucang.workflow.InboxFilter;
import org.yucang.workflow.InboxOrder;

/** Writes what a person wants to see of the inbox as the address of a page. */
record InboxAddress(InboxFilter filter) {

    String in(String order) {
        return "?when=" + filter.view().key()
                + part("order", InboxOrder.DUE.key().equals(order) ? null : order)
                + part("step", filter.step())
                + part("q", filter.sought());
    }

    private static String part(String name, String value) {
        return value == null || value.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
    }
}
