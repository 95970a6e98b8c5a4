package org.yucang.open;

/** A step of the programme as the home page tells it: its message key and the working days it usually takes. */
public record HomeStep(String key, int days) {}
