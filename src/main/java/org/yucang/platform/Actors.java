package org.yucang.platform;

/** Tells who acts at this moment; answered by the feature that knows the people. */
public interface Actors {

    Actor current();
}
