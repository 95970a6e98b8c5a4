package org.yucang.workflow;

/** A user task, by its id in the process models; ids are unique over all models. */
public record Step(String id) {

    /** The act under which the completion of this step is audited. */
    public String act() {
        return "step." + id;
    }
}
