package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The steps beans by the names under which models ask them: all that the engine can see of the programme. */
@ApplicationScoped
class StepsByName {

    @Inject
    @Any
    private Instance<Steps> steps;

    Map<Object, Object> all() {
        var beans = new HashMap<Object, Object>();
        steps.handlesStream().forEach(handle -> beans.put(handle.getBean().getName(), handle.get()));
        return beans;
    }
}
