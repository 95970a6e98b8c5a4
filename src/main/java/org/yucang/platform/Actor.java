package org.yucang.platform;

/** Who acts: a person, or the system (no id) when a timer or a start-up step does. */
public record Actor(Long id, String name) {

    public static final Actor SYSTEM = new Actor(null, "system");
}
