package org.yucang.review;

/** The body that must verify a figure before the province sees it, so that no figure has two masters. */
public enum CheckingBody {
    COMMERCE,
    FINANCE,
    CUSTOMS
}
