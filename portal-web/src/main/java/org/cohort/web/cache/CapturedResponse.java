package org.cohort.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds back what a page writes until it is known to be a whole page that every guest may get. */
class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
    private @Nullable PrintWriter writer;
    private @Nullable ServletOutputStream stream;
    private boolean personal;
    private boolean answeredElsewhere;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isWhole() {
        return !personal && !answeredElsewhere && getStatus() == SC_OK && getContentType() != null;
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** Sends what was held back as it is. */
    void passOn() throws IOException {
        if (!answeredElsewhere) {
            byte[] held = bytes();
            if (held.length > 0) {
                getResponse().getOutputStream().write(held);
            }
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false) {
                @Override
                public void close() {
                    // What is closed fails when it is flushed for the last time, and a failure costs a walk of the
                    // stack.
                    flush();
                }
            };
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new ServletOutputStream() {
                @Override
                public void write(int oneByte) {
                    bytes.write(oneByte);
                }

                @Override
                public void write(byte[] source, int offset, int length) {
                    bytes.write(source, offset, length);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("A page is written at once");
                }
            };
        }
        return stream;
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        answeredElsewhere = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answeredElsewhere = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answeredElsewhere = true;
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    /** Nothing leaves before the page is whole. */
    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }
}
