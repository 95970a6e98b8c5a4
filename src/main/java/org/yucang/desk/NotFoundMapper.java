package org.yucang.desk;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.yucang.NotFound;

/** What does not exist, or not for whoever asks, answers 404 under every address of the API. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    @Override
    public Response toResponse(NotFound missing) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
