package org.yucang.desk;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What somebody's roles do not let him ask for does not exist for him under any address of the API either. */
@Provider
public class NoRightMapper implements ExceptionMapper<EJBAccessException> {

    @Override
    public Response toResponse(EJBAccessException refused) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
