package org.nianbao.workflow.account.profile;

import java.time.Instant;

/**
 * A signature as a picture of ours.
 *
 * @param png the picture, as we wrote it
 * @param hash the SM3 of these bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record SignaturePicture(byte[] png, String hash, Instant storedAt) {}
