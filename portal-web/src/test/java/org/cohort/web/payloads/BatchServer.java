package org.cohort.web.payloads;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Pages of many texts, each in an element of its own, with a policy or without any. */
final class BatchServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> pages;
    private final Optional<String> policy;
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();

    /** Serves these pages at {@code /0}, {@code /1}, …. */
    BatchServer(List<String> pages, Optional<String> policy) throws IOException {
        this.pages = pages;
        this.policy = policy;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A page that holds each fragment in a {@code div.text}. */
    static String page(List<Fragment> fragments) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Texts</title>");
        for (Fragment fragment : fragments) {
            html.append("<div class=\"text\" id=\"").append(fragment.id()).append("\">");
            html.append(fragment.html()).append("</div>\n");
        }
        return html.toString();
    }

    /** What a reader gets of one payload. */
    record Fragment(String id, String html) {}

    String address(int page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
    }

    /** What was asked for and is neither one of the pages nor a picture. */
    List<String> strangeRequests() {
        return List.copyOf(strange);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String wanted = exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest");
        boolean isPage = path.matches("/\\d{1,4}") && "document".equals(wanted);
        if (!isPage && !"image".equals(wanted)) {
            strange.add(wanted + " " + exchange.getRequestURI());
        }
        byte[] body =
                isPage ? pages.get(Integer.parseInt(path.substring(1))).getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        policy.ifPresent(value -> exchange.getResponseHeaders().set("Content-Security-Policy", value));
        exchange.sendResponseHeaders(isPage ? 200 : 404, isPage ? body.length : -1);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
