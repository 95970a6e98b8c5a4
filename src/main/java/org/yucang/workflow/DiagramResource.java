package org.yucang.workflow;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Serves the diagram of a deployed model, which the page draws; models hold no case's data. */
@Path("diagrams/{definitionId}")
public class DiagramResource {

    @Inject
    private Models models;

    @GET
    @Produces("application/xml")
    public byte[] diagram(@PathParam("definitionId") String definitionId) {
        return models.bytes(definitionId);
    }
}
