package org.yucang.chain;

import static org.assertj.core.api.Assertions.fail;

import java.util.function.BooleanSupplier;

/** Waits for what the engine does by itself: a timer, an asynchronous step. */
public final class Until {

    private static final int TRIES = 300;

    private Until() {}

    public static void so(String what, BooleanSupplier happened) throws InterruptedException {
        for (var left = TRIES; !happened.getAsBoolean(); left--) {
            if (left == 0) {
                fail("In vain waited for " + what);
            }
            Thread.sleep(200);
        }
    }
}
