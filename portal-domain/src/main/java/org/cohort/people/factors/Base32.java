package org.cohort.people.factors;

/** Bytes as people type them and apps take them: RFC 4648 without padding; whole bytes of a multiple of five. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTER_BITS = 5;
    private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << Byte.SIZE | (each & 0xff)) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= LETTER_BITS) {
                bits -= LETTER_BITS;
                letters.append(ALPHABET.charAt(held >> bits & LETTER_MASK));
            }
        }
        return letters.toString();
    }

    static byte[] decode(String letters) {
        byte[] bytes = new byte[letters.length() * LETTER_BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int i = 0; i < letters.length(); i++) {
            held = (held << LETTER_BITS | ALPHABET.indexOf(letters.charAt(i))) & 0xffff;
            bits += LETTER_BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[next++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
