package org.yucang.review;

import org.yucang.call.StageExtension;

/** A notice has given more time to a stage of an application that is not settled; said inside the transaction of the act. */
public record DeadlinesMoved(Long applicationId, StageExtension extension) {}
