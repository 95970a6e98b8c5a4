package org.yucang.application;

import java.util.List;

/** The files of a material in two versions: those that are gone, those that stayed, those that are new. */
public record FileDifference(
        String target, String place, List<Attachment> gone, List<Attachment> kept, List<Attachment> added) {}
