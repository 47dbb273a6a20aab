package org.cohort.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.cohort.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One open page of a member.
 *
 * @param postId the post that it shows, or null
 */
record LiveConnection(
        Session session, Actor actor, @Nullable Long postId) {

    /** Whoever cannot take a few bytes within this time is not there any more. */
    private static final long MOST_MILLIS = Duration.ofSeconds(10).toMillis();

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    void send(String text) {
        if (!session.isOpen()) {
            return;
        }
        session.getAsyncRemote().setSendTimeout(MOST_MILLIS);
        session.getAsyncRemote().sendText(text, sent -> {
            if (!sent.isOK()) {
                close(CloseCodes.GOING_AWAY);
            }
        });
    }

    /** Keeps the way open through proxies that close what is silent; the browser answers by itself. */
    void knock() {
        try {
            session.getAsyncRemote().sendPing(NOTHING.duplicate());
        } catch (IOException | IllegalArgumentException gone) {
            close(CloseCodes.GOING_AWAY);
        }
    }

    void close(CloseCodes code) {
        try {
            session.close(new CloseReason(code, null));
        } catch (IOException | IllegalStateException alreadyGone) {
            // nobody is left to be told
        }
    }
}
