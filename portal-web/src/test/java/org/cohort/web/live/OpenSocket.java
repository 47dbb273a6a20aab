package org.cohort.web.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.cohort.web.fixtures.RunningPortal;

/** A member's socket, and what came through it. */
final class OpenSocket implements WebSocket.Listener, AutoCloseable {

    static final int OPENED = 101;

    private static final long MOST_SECONDS = 10;

    private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    private OpenSocket(RunningPortal portal, String path, String session, String... headers) {
        URI address = URI.create(portal.uri(path).toString().replaceFirst("^http", "ws"));
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (!session.isEmpty()) {
            builder.header("Cookie", "session=" + session);
        }
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(address, this).join();
    }

    /** As a page of the portal opens it. */
    static OpenSocket of(RunningPortal portal, String path, String session) {
        return new OpenSocket(portal, path, session, "Origin", origin(portal));
    }

    /** The status with which a socket is refused; 101 where it is not. */
    static int refusal(RunningPortal portal, String session, String... headers) {
        try {
            new OpenSocket(portal, "/live", session, headers).close();
            return OPENED;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
    }

    static String origin(RunningPortal portal) {
        return portal.uri("/").toString().replaceFirst("/$", "");
    }

    /** The first message from now on that is as wanted. */
    String await(Predicate<String> wanted) {
        try {
            while (true) {
                String message = arrived.poll(MOST_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("Nothing more arrived");
                }
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** All that has arrived and was not asked for. */
    String rest() {
        return String.join(" ", arrived);
    }

    void say(String words) {
        socket.sendText(words, true).join();
    }

    /** With what the portal closed it. */
    int closed() {
        return closed.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            arrived.add(text.toString());
            text.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(status);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
