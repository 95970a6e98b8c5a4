/**
 * What officials report from the facts of the other features: who was recognised, with how much, and what has been paid.
 *
 * <p>A report shows a city its own firms only; sums and distinct counts are made from the rows that are shown.
 */
package org.yucang.report;
