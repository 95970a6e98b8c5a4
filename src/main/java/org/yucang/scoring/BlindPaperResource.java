package org.yucang.scoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.yucang.platform.Files;

/** Hands a confirmed blind copy to the expert who sits in the seat; its own file name is not told. */
@Path("blind/{seatId}/{attachmentId}/{name}")
public class BlindPaperResource {

    @Inject
    private ReadingSheets reading;

    @Inject
    private Files files;

    @GET
    public Response paper(@PathParam("seatId") Long seatId, @PathParam("attachmentId") Long attachmentId) {
        var file = reading.paper(seatId, attachmentId);
        return Response.ok(files.open(file), file.getContentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CONTENT_LENGTH, file.getSize())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
