package org.yucang.application;

/** By what two declared warehouses were taken for one. */
public enum Ground {
    LEASE,
    ADDRESS,
    NEARBY,
    /** One operator in one city may run several warehouses: somebody has to look, nothing stands still. */
    OPERATOR;

    boolean isCertain() {
        return this != OPERATOR;
    }
}
