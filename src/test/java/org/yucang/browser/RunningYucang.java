package org.yucang.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Has the application running for every browser test: the first test class starts it, the end of all tests stops it. */
public class RunningYucang implements BeforeAllCallback {

    private static volatile Server server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, type -> new Server(), Server.class);
    }

    /** Where the application answers, without a slash at the end. */
    public static String address() {
        return server.address();
    }
}
