/** How people are written to: which messages go out as mail, in what words and how often, and whether they arrived. */
package org.yucang.notice;
