package org.yucang.enterprise;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.yucang.platform.ListBook;

/** Hands out the empty workbook for the monthly statistics. */
@Path("statistics-template")
public class StatisticsTemplateResource {

    @Inject
    private MonthlyReports reports;

    @GET
    public Response template() {
        var book = reports.book();
        StreamingOutput out = book::write;
        return Response.ok(out, ListBook.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, book.disposition())
                .build();
    }
}
