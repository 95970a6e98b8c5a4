package org.yucang.desk;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The programme's own addresses for machines and for the browser's scripts, all under {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
