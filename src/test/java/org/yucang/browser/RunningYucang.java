package org.yucang.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Has the application running for every browser test: the first test class starts it, the end of all tests stops it. The
 * property {@code yucang.address} names one that runs already, to work on a test without starting one each time.
 */
public class RunningYucang implements BeforeAllCallback {

    private static volatile Server server;

    private static final String ADDRESS = System.getProperty("yucang.address");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (ADDRESS != null) {
            return;
        }
        server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, type -> new Server(), Server.class);
    }

    /** Where the application answers, without a slash at the end. */
    public static String address() {
        return ADDRESS == null ? server.address() : ADDRESS;
    }
}
