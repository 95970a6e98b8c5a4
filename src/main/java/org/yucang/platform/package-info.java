/** What every feature stands on: the clock and the working days, the audit, the outbox, files, texts and the data source. */
package org.yucang.platform;
