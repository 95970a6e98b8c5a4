package org.yucang.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Hands out papers that the programme makes itself: the application to be sealed, and receipts. */
@Path("applications/{id}")
@Produces("application/pdf")
public class PrintResource {

    @Inject
    private Printing printing;

    @Context
    private UriInfo uri;

    @GET
    @Path("print")
    public Response application(@PathParam("id") Long id) {
        return pdf("application-" + id + ".pdf", printing.application(id, address(id)));
    }

    @GET
    @Path("receipts/{number}")
    public Response receipt(@PathParam("id") Long id, @PathParam("number") int number) {
        return pdf("receipt-" + id + "-" + number + ".pdf", printing.receipt(id, number, address(id)));
    }

    private String address(Long id) {
        return uri.getBaseUri().resolve("../application/view?id=" + id).toString();
    }

    private static Response pdf(String name, byte[] bytes) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
