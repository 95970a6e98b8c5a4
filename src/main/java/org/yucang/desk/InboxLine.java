package org.yucang.desk;

import org.yucang.workflow.InboxRow;

/** A task as it is spoken of in the inbox; {@code left} is how many working days are left, null where there is no limit. */
public record InboxLine(InboxRow row, String title, boolean disputed, String holder, Integer left) {}
