package org.cohort.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.PlainLetters;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DataFolder;
import org.cohort.kernel.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every mail that is wanted arrives once, whatever becomes of the mail server and of who sends it. */
@OnBothDatabases
class SendingTest {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (\\S+)");

    @Inject
    PlainLetters letters;

    @Inject
    SendMail chore;

    @Inject
    Deliveries deliveries;

    @Inject
    Outbox outbox;

    @Inject
    MailRepository repository;

    @Inject
    Together together;

    @Inject
    DataFolder data;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @SuppressWarnings("NullAway.Init") // by begin()
    private ScriptedServer server;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        System.setProperty(MailRoute.SERVER, server.url());
    }

    @AfterEach
    void end() throws IOException {
        System.clearProperty(MailRoute.SERVER);
        server.close();
    }

    @Test
    void each_mail_that_is_wanted_is_sent_once() {
        for (int i = 1; i <= 45; i++) {
            letters.want(i);
        }

        send();
        send();

        assertThat(server.taken()).hasSize(45).doesNotHaveDuplicates();
        assertThat(outbox.underWay(community.grace())).isZero();
    }

    @Test
    void several_nodes_send_each_mail_once() {
        for (int i = 1; i <= 30; i++) {
            letters.want(i);
        }

        AtOnce.each(4, node -> {
            send();
            return node;
        });
        send();

        assertThat(server.taken()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void a_mail_server_that_is_away_for_an_hour_loses_nothing() throws IOException {
        letters.want(1);
        server.close();

        for (int minute = 0; minute < 60; minute++) {
            send();
            clock.advance(Duration.ofMinutes(1));
        }
        server = new ScriptedServer();
        System.setProperty(MailRoute.SERVER, server.url());
        for (int minute = 0; minute < 60; minute++) {
            send();
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.stuck(community.grace())).isEmpty();
    }

    @Test
    void a_mail_is_given_up_after_five_tries_and_keeps_its_number_when_it_is_sent_again() {
        letters.want(1);
        server.answer(ScriptedServer.END, "451 not now");
        for (int hour = 0; hour < 9; hour++) {
            send();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(server.taken()).hasSize(5);
        Mail mail = outbox.stuck(community.grace()).get(0);
        assertThat(mail.getState()).isEqualTo(MailState.PARKED);
        assertThat(mail.getTries()).isEqualTo(5);
        assertThat(mail.getFailure()).contains("451 not now");

        server.takeAll();
        outbox.sendAgain(community.grace(), mail.getId());
        send();

        assertThat(server.taken()).hasSize(6);
        assertThat(server.taken().stream().map(SendingTest::messageId).distinct())
                .containsExactly("<" + mail.getMessageId() + ">");
        assertThat(outbox.stuck(community.grace())).isEmpty();
    }

    @Test
    void what_the_server_refuses_for_good_is_not_tried_again() {
        letters.want(1);
        server.answer("RCPT", "550 nobody of this name");

        send();

        assertThat(outbox.stuck(community.grace()))
                .extracting(Mail::getState, Mail::getTries)
                .containsExactly(tuple(MailState.PARKED, 1));
    }

    @Test
    void one_refused_mail_holds_up_no_other() {
        letters.want(1);
        letters.want(2);
        server.answer("RCPT TO:<reader1@", "550 nobody of this name");

        send();

        assertThat(server.taken()).singleElement().asString().contains("Number 2");
    }

    @Test
    void a_mail_whose_taking_was_never_answered_is_not_sent_twice() {
        letters.want(1);
        server.answer(ScriptedServer.END, "");
        send();
        server.takeAll();
        clock.advance(Duration.ofHours(3));
        send();

        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.stuck(community.grace())).extracting(Mail::getState).containsExactly(MailState.UNSURE);
    }

    @Test
    void a_line_that_breaks_before_the_end_of_a_mail_lets_it_be_sent_again() {
        letters.want(1);
        server.answer("RCPT", "");
        send();
        server.takeAll();
        clock.advance(Duration.ofHours(1));
        send();

        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void what_a_killed_portal_had_taken_is_sent_and_what_it_had_handed_over_is_not() {
        letters.want(1);
        letters.want(2);
        List<Long> taken = deliveries.take();
        deliveries.handedOver(taken.get(1));

        send();
        assertThat(server.taken()).isEmpty();
        clock.advance(Mail.TAKEN.plusSeconds(1));
        send();

        assertThat(server.taken()).singleElement().asString().contains("Number 1");
        assertThat(outbox.stuck(community.grace())).extracting(Mail::getState).containsExactly(MailState.UNSURE);
    }

    @Test
    void being_killed_counts_as_no_try() {
        letters.want(1);
        for (int i = 0; i < 7; i++) {
            deliveries.take();
            clock.advance(Mail.TAKEN.plusSeconds(1));
            deliveries.findLeft();
        }

        send();

        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void what_nobody_wants_any_more_is_not_sent() {
        letters.want(1);
        letters.want(2);
        letters.drop(1);

        send();

        assertThat(server.taken()).singleElement().asString().contains("Number 2");
        assertThat(outbox.underWay(community.grace())).isZero();
    }

    @Test
    void of_one_name_one_mail_waits_and_the_next_may_when_it_is_taken() {
        letters.wantOnlyOne(1, "daily");
        letters.wantOnlyOne(2, "daily");
        send();
        letters.wantOnlyOne(3, "daily");
        send();

        assertThat(server.taken()).hasSize(2);
        assertThat(server.taken().get(1)).contains("Number 3");
    }

    @Test
    void mails_that_arrived_are_forgotten_after_a_month_and_stuck_ones_are_not() {
        letters.want(1);
        letters.want(2);
        server.answer("RCPT TO:<reader1@", "550 nobody of this name");
        send();
        List<Mail> stuck = outbox.stuck(community.grace());

        clock.advance(Deliveries.KEPT.minusSeconds(1));
        send();
        assertThat(mails()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(2));
        send();

        assertThat(mails()).isOne();
        assertThat(outbox.stuck(community.grace())).isEqualTo(stuck);
    }

    @Test
    void without_a_mail_server_each_mail_becomes_a_file() throws IOException {
        System.clearProperty(MailRoute.SERVER);
        Path folder = data.resolve(MailRoute.FOLDER);
        long before = files(folder);
        letters.want(1);
        letters.want(2);

        send();
        send();

        assertThat(files(folder) - before).isEqualTo(2);
    }

    private static long files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).count();
        }
    }

    private long mails() {
        return together.change(() -> repository.count(List.of(MailState.values())));
    }

    private static String messageId(String mail) {
        return MESSAGE_ID.matcher(mail).results().findFirst().orElseThrow().group(1);
    }

    private void send() {
        while (chore.doSome()) {
            // until nothing is due
        }
    }
}
