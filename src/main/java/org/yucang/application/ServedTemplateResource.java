package org.yucang.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out the empty workbook for the list of firms served. */
@Path("served-template")
public class ServedTemplateResource {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GET
    public Response template() {
        StreamingOutput book = ServedBook::write;
        var name = URLEncoder.encode("服务企业名录.xlsx", StandardCharsets.UTF_8);
        return Response.ok(book, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
