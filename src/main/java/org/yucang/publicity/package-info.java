/**
 * Posts the adopted list for everyone to see, takes objections against a firm on it and rules on them.
 *
 * <p>The list has places; who stands in a place is a fact, so that a substitute gets a full period of its own while the
 * others go on. An objection stops the clock of its one firm only.
 */
package org.yucang.publicity;
