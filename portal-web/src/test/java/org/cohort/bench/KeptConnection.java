package org.cohort.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept from request to request, read with as little work as can be: the server shares the cores. */
final class KeptConnection implements AutoCloseable {

    private static final int BUFFER = 64 << 10;
    private static final int TIMEOUT_MILLISECONDS = 30_000;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final int port;
    private Socket socket;
    private InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int place;
    private int end;

    KeptConnection(int port) throws IOException {
        this.port = port;
        this.socket = connected(port);
        this.in = socket.getInputStream();
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLISECONDS);
        return socket;
    }

    /** Sends a request, reads the whole answer and returns its status. */
    int ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String head = head();
        String lower = head.toLowerCase(Locale.ROOT);
        int length = lower.indexOf("\r\ncontent-length:");
        if (length >= 0) {
            int from = length + "\r\ncontent-length:".length();
            skip(Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip()));
        } else if (lower.contains("\r\ntransfer-encoding: chunked")) {
            skipChunks();
        }
        // The server wants a new connection after some hundred answers.
        if (lower.contains("\r\nconnection: close")) {
            close();
            socket = connected(port);
            in = socket.getInputStream();
            place = 0;
            end = 0;
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    private String head() throws IOException {
        if (place > 0) {
            System.arraycopy(buffer, place, buffer, 0, end - place);
            end -= place;
            place = 0;
        }
        int from = 0;
        int found;
        while ((found = endOfHead(from)) < 0) {
            from = Math.max(0, end - END_OF_HEAD.length);
            fill();
        }
        place = found + END_OF_HEAD.length;
        return new String(buffer, 0, found + 2, StandardCharsets.ISO_8859_1);
    }

    private int endOfHead(int from) {
        for (int i = from; i + END_OF_HEAD.length <= end; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void skip(int bytes) throws IOException {
        int left = bytes;
        while (left > 0) {
            if (place == end) {
                refill();
            }
            int part = Math.min(left, end - place);
            place += part;
            left -= part;
        }
    }

    private void skipChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            skip(size + 2);
        } while (size > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (place == end) {
                refill();
            }
            char next = (char) buffer[place++];
            if (next == '\n') {
                return line.toString().strip();
            }
            line.append(next);
        }
    }

    private void refill() throws IOException {
        place = 0;
        end = 0;
        fill();
    }

    private void fill() throws IOException {
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new EOFException("The portal closed a connection");
        }
        end += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
