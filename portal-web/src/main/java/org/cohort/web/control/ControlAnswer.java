package org.cohort.web.control;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command says, sent while it runs: each piece is a line {@code o LENGTH} (result) or {@code e LENGTH} (progress
 * and errors) before that many bytes of UTF-8; the last line is {@code x STATUS}.
 */
class ControlAnswer {

    private final OutputStream stream;

    ControlAnswer(OutputStream stream) {
        this.stream = stream;
    }

    PrintWriter out() {
        return writer('o');
    }

    PrintWriter err() {
        return writer('e');
    }

    void end(int status) throws IOException {
        stream.write(("x " + status + "\n").getBytes(StandardCharsets.US_ASCII));
        stream.flush();
    }

    private PrintWriter writer(char kind) {
        return new PrintWriter(new BufferedOutputStream(new Pieces(kind)), true, StandardCharsets.UTF_8);
    }

    /** Sends what it is given as one piece. */
    private final class Pieces extends OutputStream {

        private final char kind;

        private Pieces(char kind) {
            this.kind = kind;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            stream.write((kind + " " + length + "\n").getBytes(StandardCharsets.US_ASCII));
            stream.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            stream.flush();
        }
    }
}
