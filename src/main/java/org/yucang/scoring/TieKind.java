package org.yucang.scoring;

/** How an expert is tied to a firm or a person; all but kinship lapse three years after their end. */
public enum TieKind {
    /** Employs or employed him, or was advised by him. */
    EMPLOYER,
    /** He holds or held shares of it. */
    SHARES,
    /** He or his firm serves or served it. */
    SERVED,
    /** A relative of his, by name, or the firm in which the relative is a head. */
    KIN
}
