/**
 * The engine behind one door: starts processes, completes steps, lists open work, shows where a case stands and evaluates
 * decision tables. No other package knows the engine.
 */
package org.yucang.workflow;
