package org.cohort.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohort.fixtures.AvailablePostgres;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * {@code bin/prove mail}: the mail server is away for an hour of the portal's clock, and the portal is killed twice
 * meanwhile and once more while it sends. Each mail arrives once.
 */
class MailProofIT {

    /** Comments in each of two rounds; {@code bin/prove mail} says more. */
    private static final int COMMENTS = Integer.getInteger("portal.proof.comments", 3);

    private static final List<String> READERS =
            IntStream.rangeClosed(1, 4).mapToObj(i -> "reader" + i).toList();

    private static final Pattern CALL = Pattern.compile("Call (before|between)\\d+");

    private static final String HOST = "127.0.0.1";

    /** A portal looks for what is due at its start and some seconds after. */
    private static final int MOST_LOOKS = 2_400;

    private final Path folder;

    MailProofIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void each_mail_arrives_once_on_h2() throws Exception {
        prove("h2", Storage.h2(folder.resolve("data")));
    }

    @Test
    void each_mail_arrives_once_on_postgresql() throws Exception {
        PGConnectionPoolDataSource source = AvailablePostgres.orSkip();
        String user = source.getUser() == null ? "" : source.getUser();
        String password = source.getPassword() == null ? "" : source.getPassword();
        prove("postgresql", Storage.postgres(folder.resolve("data"), source.getUrl(), user, password));
    }

    private static void prove(String database, Storage storage) throws Exception {
        int port = freePort();
        killedAfter(storage, port, "PT0S", portal -> {
            portal.command("import", site(storage.data().resolveSibling("site")).toString());
            READERS.forEach(handle -> Visitor.newMember(portal, handle));
            write(portal, "before");
        });
        killedAfter(storage, port, "PT20M", portal -> write(portal, "between"));
        int wanted = 2 * COMMENTS * READERS.size();
        GreenMail server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            killedAfter(storage, port, "PT1H", portal -> await(portal, server, wanted / 2));
            int atKill = server.getReceivedMessages().length;
            try (RunningPortal portal = start(storage, port, "PT1H10M")) {
                await(portal, server, wanted);
                awaitNothingDue(portal);
            }
            Map<String, Long> arrived = count(server, MailProofIT::callAndReader);
            Map<String, Long> states = states(storage);
            System.out.printf(
                    "proof mail, %s: %d mails wanted, %d arrived before the third kill, %d in all, %d of them different;"
                            + " rows %s%n",
                    database, wanted, atKill, server.getReceivedMessages().length, arrived.size(), states);
            assertThat(arrived)
                    .hasSize(wanted)
                    .allSatisfy((mail, times) -> assertThat(times).as(mail).isOne());
            assertThat(count(server, MailProofIT::messageId)).hasSize(wanted);
            assertThat(states.keySet()).isSubsetOf("SENT", "UNSURE");
            // Of one at the most nobody could know: the kill came between its last line and the server's answer.
            assertThat(states.getOrDefault("UNSURE", 0L)).isLessThanOrEqualTo(1);
        } finally {
            server.stop();
        }
    }

    private interface Work {
        void with(RunningPortal portal) throws Exception;
    }

    private static void killedAfter(Storage storage, int port, String ahead, Work work) throws Exception {
        RunningPortal portal = start(storage, port, ahead);
        try {
            work.with(portal);
        } finally {
            portal.process().kill();
        }
    }

    private static RunningPortal start(Storage storage, int port, String ahead) {
        Map<String, String> settings = new HashMap<>(storage.settings());
        settings.put("PORTAL_SMTP_URL", "smtp://" + HOST + ":" + port);
        settings.put("JAVA_TOOL_OPTIONS", "-Dportal.clock.ahead=" + ahead);
        return RunningPortal.start(storage.data(), settings);
    }

    /** One post, to comment on. */
    private static Path site(Path folder) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(
                posts.resolve("2026-01-01-week-1.md"), "---\ntitle: Week 1\nauthor: ina\n---\nWhat did you learn?\n");
        return folder;
    }

    /** Comments that mention every reader. */
    private static void write(RunningPortal portal, String when) {
        Visitor writer = Visitor.newMember(portal);
        String post = writer.page("/posts").select(".post-row h2 a").attr("href");
        String call = READERS.stream().map(handle -> "@" + handle).collect(Collectors.joining(" "));
        for (int i = 1; i <= COMMENTS; i++) {
            assertThat(FilledForm.open(writer, post, "commentForm")
                            .with("body", "Call " + when + i + ": are you there, " + call + "?")
                            .press("submit")
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    private static void await(RunningPortal portal, GreenMail server, int mails) {
        for (int i = 0; i < MOST_LOOKS && server.getReceivedMessages().length < mails; i++) {
            portal.process().awaitProgress();
        }
    }

    /** Long enough for a mail that would be sent a second time. */
    private static void awaitNothingDue(RunningPortal portal) {
        for (int i = 0; i < 100; i++) {
            portal.process().awaitProgress();
        }
    }

    private static Map<String, Long> count(GreenMail server, Function<MimeMessage, String> name) {
        return Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }

    private static String callAndReader(MimeMessage mail) {
        try {
            String text = String.valueOf(
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
            Matcher call = CALL.matcher(text);
            assertThat(call.find()).as(text).isTrue();
            return call.group() + " to " + mail.getRecipients(Message.RecipientType.TO)[0];
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Long> states(Storage storage) throws Exception {
        Map<String, Long> states = new TreeMap<>();
        try (Connection connection = storage.rows().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select state, count(*) from mail group by state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
        }
        return states;
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
