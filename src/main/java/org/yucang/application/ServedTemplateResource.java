package org.yucang.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.yucang.platform.ListBook;

/** Hands out the empty workbook for the list of firms served. */
@Path("served-template")
public class ServedTemplateResource {

    @GET
    public Response template() {
        StreamingOutput book = ServedBook.BOOK::write;
        return Response.ok(book, ListBook.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ServedBook.BOOK.disposition())
                .build();
    }
}
