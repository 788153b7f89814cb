package org.nianbao.workflow.account.profile;

import java.util.Optional;

/** The profiles, one per account. */
public interface Profiles {

    /** A profile as it is kept. */
    record Kept(Profile profile, long version, boolean hasSignature) {}

    Optional<Kept> find(String accountId);

    /** Puts this profile in place of the one with this version; false when the account was changed meanwhile. */
    boolean replace(String accountId, Profile profile, long version);

    Optional<SignaturePicture> signature(String accountId);

    void putSignature(String accountId, SignaturePicture picture);

    void removeSignature(String accountId);
}
