package org.yucang.notice;

/** How often somebody wants mail: each message by itself, all of a day in one, or none. */
public enum Rhythm {
    EACH,
    DAILY,
    NONE
}
