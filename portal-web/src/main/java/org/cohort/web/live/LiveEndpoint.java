package org.cohort.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's socket: {@code /live}, or {@code /live?post=12} where a post is shown. It sends {@link LiveState}, whole when it
 * opens and then what changed, and takes nothing. What it tells is the member's who opened it, whatever they ask for.
 */
@ApplicationScoped
@ServerEndpoint(value = "/live", configurator = LiveEndpoint.OneForAll.class)
public class LiveEndpoint {

    private static final CloseReason NOTHING_TO_SAY =
            new CloseReason(CloseCodes.VIOLATED_POLICY, "Nothing is taken here");

    @Inject
    LiveConnections connections;

    @Inject
    LiveNews news;

    @OnOpen
    public void open(Session session) throws IOException {
        if (!(session.getUserPrincipal() instanceof LiveMember member)) {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "Sign in"));
            return;
        }
        session.setMaxTextMessageBufferSize(1);
        session.setMaxBinaryMessageBufferSize(1);
        LiveConnection connection = new LiveConnection(session, member.actor(), post(session));
        connections.add(connection);
        news.ask(connection);
    }

    @OnMessage
    public void take(Session session, String message) throws IOException {
        session.close(NOTHING_TO_SAY);
    }

    @OnClose
    public void closed(Session session) {
        connections.remove(session);
    }

    private static @Nullable Long post(Session session) {
        List<String> asked = session.getRequestParameterMap().getOrDefault("post", List.of());
        return asked.isEmpty() ? null : PostNumber.read(asked.get(0));
    }

    /** One object for all sockets: the container would make one for each, and keep what is injected into it. */
    public static final class OneForAll extends ServerEndpointConfig.Configurator {

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return CDI.current().select(type).get();
        }
    }
}
