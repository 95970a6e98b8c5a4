package org.yucang.publicity;

import org.yucang.application.Application;
import org.yucang.enterprise.Enterprise;

/** An objection with the firm it is about and what was answered so far; the answers are null as long as there are none. */
public record ObjectionCase(
        Objection objection,
        Place place,
        PlaceHolder holder,
        Application application,
        Enterprise firm,
        Acknowledgement acknowledgement,
        Ruling ruling) {}
