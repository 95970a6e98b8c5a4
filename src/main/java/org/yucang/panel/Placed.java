package org.yucang.panel;

/** One line of a ranking: the standing, its rank (equals share one), the tier or null, on what grounds, and what parted it from the line above. */
record Placed(Standing standing, int rank, String tier, Grounds grounds, String partedBy) {

    boolean isTied() {
        return grounds == Grounds.TIE;
    }
}
