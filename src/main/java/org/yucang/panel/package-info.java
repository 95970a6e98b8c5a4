/**
 * Ranks the scored applications of a call, proposes tiers and amounts under quota and budget, and records what the
 * meeting decided.
 *
 * <p>The order is decided by points alone; where points cannot decide, the meeting does, and never the hour or the
 * number of an application.
 */
package org.yucang.panel;
