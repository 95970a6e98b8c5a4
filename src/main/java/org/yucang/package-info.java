/**
 * The evaluation of overseas-warehouse demonstration enterprises, in the order of the programme: call, enterprise,
 * application, review, scoring, panel, publicity, award, report. Each package may use those before it, never those after.
 */
package org.yucang;
