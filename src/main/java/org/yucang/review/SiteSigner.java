package org.yucang.review;

/** A member of a team, and the signature under the report as it stands; null while there is none. */
public record SiteSigner(Long personId, String name, Signature signature) {

    public boolean isSigned() {
        return signature != null;
    }
}
