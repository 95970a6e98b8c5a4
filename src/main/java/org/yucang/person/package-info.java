/**
 * Knows who acts: people, the offices they belong to, the roles they have there, and what of them others may read.
 *
 * <p>A right is always a role at an office; the office's key is also the group to which the process models give a task.
 */
package org.yucang.person;
