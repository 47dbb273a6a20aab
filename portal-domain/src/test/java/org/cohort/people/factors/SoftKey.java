package org.cohort.people.factors;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A passkey without a device, and what a browser makes of its answers: ES256, no attestation. */
final class SoftKey {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_BYTES = 16;
    private static final int COORDINATE_BYTES = 32;
    private static final byte PRESENT = 0x01;
    private static final byte WITH_KEY = 0x40;

    private final byte[] id = new byte[ID_BYTES];
    private final KeyPair pair;
    private final String origin;
    private final String host;
    private int count;

    /** One for the pages of this origin, which are at this host. */
    SoftKey(String origin, String host) {
        this.origin = origin;
        this.host = host;
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String id() {
        return BASE64.encodeToString(id);
    }

    /** Says next time that it has signed so often; a copy says less than the key it was copied from. */
    void counts(int signed) {
        count = signed;
    }

    /** What the browser says of a key that was made for this challenge. */
    String made(String challenge) {
        byte[] client = client("webauthn.create", challenge);
        byte[] said = join(said((byte) (PRESENT | WITH_KEY)), new byte[16], new byte[] {0, ID_BYTES}, id, publicHalf());
        // A map of three: the format "none", an empty statement, and what the key says.
        byte[] object = join(
                new byte[] {(byte) 0xa3, 0x63},
                ascii("fmt"),
                new byte[] {0x64},
                ascii("none"),
                new byte[] {0x67},
                ascii("attStmt"),
                new byte[] {(byte) 0xa0, 0x68},
                ascii("authData"),
                new byte[] {0x58, (byte) said.length},
                said);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(BASE64.encodeToString(client), BASE64.encodeToString(object)));
    }

    /** What the browser says when the key has signed this challenge. */
    String signed(String challenge) {
        count++;
        byte[] client = client("webauthn.get", challenge);
        byte[] said = said(PRESENT);
        return answer("\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\""
                .formatted(
                        BASE64.encodeToString(client),
                        BASE64.encodeToString(said),
                        BASE64.encodeToString(sign(join(said, sha256(client))))));
    }

    private String answer(String response) {
        return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%s}}"
                .formatted(id(), id(), response);
    }

    private byte[] client(String type, String challenge) {
        return ascii("{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin));
    }

    private byte[] said(byte flags) {
        return join(
                sha256(ascii(host)),
                new byte[] {flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    }

    /** As COSE writes it: an elliptic key for ES256 on P-256 with its two coordinates. */
    private byte[] publicHalf() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return join(
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE_BYTES},
                coordinate(key.getW().getAffineX()),
                new byte[] {0x22, 0x58, COORDINATE_BYTES},
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] digits = number.toByteArray();
        byte[] bytes = new byte[COORDINATE_BYTES];
        int length = Math.min(digits.length, COORDINATE_BYTES);
        System.arraycopy(digits, digits.length - length, bytes, COORDINATE_BYTES - length, length);
        return bytes;
    }

    private byte[] sign(byte[] words) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(words);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sha256(byte[] words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
