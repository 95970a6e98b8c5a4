package org.yucang.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.yucang.platform.Files;

/** Hands out a paper to whoever may read its application; to anyone else there is none. */
@Path("papers/{attachmentId}")
public class PaperResource {

    @Inject
    private Reading reading;

    @Inject
    private Files files;

    @GET
    public Response paper(@PathParam("attachmentId") Long attachmentId) {
        var file = reading.paper(attachmentId);
        var name = URLEncoder.encode(file.getName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(files.open(file), file.getContentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name)
                .header(HttpHeaders.CONTENT_LENGTH, file.getSize())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
