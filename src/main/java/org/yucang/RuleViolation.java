package org.yucang;

import jakarta.ejb.ApplicationException;

/** Something a person asked for that the programme's rules forbid; {@code key} is a message key, resolved in the reader's language. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private final transient Object[] arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
