package org.cohort.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail server as its address says: {@code smtps://user:password@mail.example.org:465?from=portal@example.org}.
 *
 * @param scheme {@code smtp} or {@code smtps}
 * @param user null where none signs in
 * @param from the address of all mails, where it is not the portal's own
 */
record SmtpServer(
        String scheme,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from) {

    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;
    private static final int SMTP = 25;
    private static final String FROM = "from=";

    /** The launcher has checked the form. */
    static SmtpServer parse(String address) {
        URI uri = URI.create(address);
        String[] account = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String user = account.length > 0 ? decoded(account[0]) : null;
        int usual = uri.getScheme().equals("smtps") ? SMTPS : user == null ? SMTP : SUBMISSION;
        return new SmtpServer(
                uri.getScheme(),
                uri.getHost(),
                uri.getPort() < 0 ? usual : uri.getPort(),
                user,
                account.length > 1 ? decoded(account[1]) : null,
                from(uri.getRawQuery()));
    }

    private static @Nullable String from(@Nullable String query) {
        return query == null
                ? null
                : Stream.of(query.split("&", -1))
                        .filter(part -> part.startsWith(FROM))
                        .map(part -> decoded(part.substring(FROM.length())))
                        .findFirst()
                        .orElse(null);
    }

    /** In an address a plus is a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
