package org.yucang.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.yucang.platform.Files;

/** Hands out a photograph of a check on the spot to the offices that may read its application. */
@Path("site-photos/{photoId}")
public class SitePhotoResource {

    @Inject
    private AddingSitePhoto photos;

    @Inject
    private Files files;

    @GET
    public Response photo(@PathParam("photoId") Long photoId) {
        var file = photos.file(photoId);
        return Response.ok(files.open(file), file.getContentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
