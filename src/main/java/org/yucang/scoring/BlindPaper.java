package org.yucang.scoring;

import java.io.Serializable;

/** A confirmed blind copy as experts see it: the material, and a name that says nothing of the applicant. */
public record BlindPaper(Long id, String material, String name) implements Serializable {}
