package org.yucang.desk;

import org.yucang.workflow.InboxView;

/** One view of the inbox with the number of its tasks, and whether it is the one shown. */
public record InboxTab(InboxView view, long count, boolean shown) {}
