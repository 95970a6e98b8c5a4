package org.yucang.application;

import java.util.Collection;
import java.util.List;

/** What a later feature has made of scored applications; each that has facts about them answers for itself. */
public interface Sequels {

    /** What is known there of these applications, in any order. */
    List<Sequel> of(Collection<Long> applicationIds);
}
