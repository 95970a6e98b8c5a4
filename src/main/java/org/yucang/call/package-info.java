/**
 * Opens a round of the programme: its window, budget, tiers, stage limits and its own copy of the decision tables.
 *
 * <p>A call is a draft that the province may edit until it is published; from then on nothing in it changes, except that
 * its closing may be moved by a numbered notice. Publishing starts the process that carries the call to its awards.
 */
package org.yucang.call;
