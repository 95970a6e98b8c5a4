package org.yucang;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Lets the first class deploy and all others use what it deployed: otherwise every class would boot a server. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Stands before Arquillian's own observers of the same events. */
    public static class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario deployed;

        void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (deployed == null) {
                generation.proceed();
            } else {
                scenario.set(deployed);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (deployed == null) {
                deployment.proceed();
                deployed = scenario.get();
            }
        }

        /** The server ends with the tests' own process. */
        void keep(@Observes EventContext<UnDeployManagedDeployments> end) {}
    }
}
