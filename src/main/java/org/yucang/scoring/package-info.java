/**
 * Gives an application its points: the computed indicators by the call's score tables, and the judgement of experts who
 * are drawn for it, declare that they have no conflict and score without knowing whose application it is.
 *
 * <p>A seat of the panel stays; who sits in it may change. A signed sheet is never changed, and a total is never
 * overwritten: a later one counts instead.
 */
package org.yucang.scoring;
