package org.cohort.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class LiveIT {

    private static final int VIOLATED_POLICY = 1008;
    private static final int SERVICE_RESTART = 1012;
    private static final int TRY_AGAIN_LATER = 1013;

    @Test
    void a_socket_is_opened_for_a_members_own_pages_alone(RunningPortal portal) {
        String session = Visitor.newMember(portal).session();
        String own = OpenSocket.origin(portal);

        assertThat(OpenSocket.refusal(portal, session, "Origin", own)).isEqualTo(OpenSocket.OPENED);
        assertThat(OpenSocket.refusal(portal, "", "Origin", own)).isEqualTo(401);
        assertThat(OpenSocket.refusal(portal, "made-up", "Origin", own)).isEqualTo(401);
        assertThat(OpenSocket.refusal(portal, session, "Origin", "https://elsewhere.example"))
                .isEqualTo(403);
        assertThat(OpenSocket.refusal(portal, session)).isEqualTo(403);
    }

    @Test
    void a_member_hears_their_own_bell_and_nobody_elses(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal);
        Visitor reader = Visitor.newMember(portal);
        Visitor other = Visitor.newMember(portal);
        String path = publish(author);
        try (OpenSocket mine = OpenSocket.of(portal, "/live", author.session());
                OpenSocket theirs = OpenSocket.of(
                        portal, "/live?member=" + number(path) + "&post=" + number(path), other.session())) {
            assertThat(mine.await(message -> true)).isEqualTo("{\"bell\":0}");
            assertThat(theirs.await(message -> true)).isEqualTo("{\"bell\":0,\"comments\":0}");

            comment(reader, path);

            assertThat(mine.await(message -> message.contains("bell"))).isEqualTo("{\"bell\":1}");
            assertThat(theirs.await(message -> true)).isEqualTo("{\"comments\":1}");
            assertThat(theirs.rest()).doesNotContain("bell");
        }
        assertThat(author.get("/live/bell").body()).contains("data-unread=\"1\"");
        assertThat(author.get("/live/state?post=" + number(path)).body()).isEqualTo("{\"bell\":1,\"comments\":1}");
    }

    @Test
    void of_a_draft_nothing_is_told(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal);
        String draft = URI.create(write(author)
                        .press("keep")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        try (OpenSocket socket = OpenSocket.of(
                portal, "/live?post=" + number(draft), Visitor.newMember(portal).session())) {
            assertThat(socket.await(message -> true)).isEqualTo("{\"bell\":0}");
        }
    }

    @Test
    void what_is_no_number_is_nobodys_post(RunningPortal portal) {
        String session = Visitor.newMember(portal).session();
        for (String odd : List.of("x", "", "99999999999999999999", "-1", "1%00")) {
            try (OpenSocket socket = OpenSocket.of(portal, "/live?post=" + odd, session)) {
                assertThat(socket.await(message -> true)).isEqualTo("{\"bell\":0}");
            }
        }
    }

    @Test
    void nothing_is_taken_through_a_socket(RunningPortal portal) {
        try (OpenSocket socket =
                OpenSocket.of(portal, "/live", Visitor.newMember(portal).session())) {
            socket.say("a");
            assertThat(socket.closed()).isEqualTo(VIOLATED_POLICY);
        }
    }

    @Test
    void a_member_has_eight_and_the_oldest_makes_room(RunningPortal portal) {
        String session = Visitor.newMember(portal).session();
        List<OpenSocket> open = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            open.add(OpenSocket.of(portal, "/live", session));
            open.get(i).await(message -> true);
        }

        assertThat(open.get(0).closed()).isEqualTo(TRY_AGAIN_LATER);
        open.forEach(OpenSocket::close);
    }

    @Test
    void sockets_end_with_the_session_that_opened_them(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        String session = member.session();
        String token = member.page("/settings")
                .select("form[action=/sign-out] [name=csrf]")
                .val();
        try (OpenSocket socket = OpenSocket.of(portal, "/live", session);
                OpenSocket others =
                        OpenSocket.of(portal, "/live", Visitor.newMember(portal).session())) {
            socket.await(message -> true);
            others.await(message -> true);

            member.post("/sign-out", Map.of("csrf", token));

            assertThat(socket.closed()).isEqualTo(SERVICE_RESTART);
            assertThat(OpenSocket.refusal(portal, session, "Origin", OpenSocket.origin(portal)))
                    .isEqualTo(401);
            assertThat(others.isOpen()).isTrue();
        }
    }

    private static FilledForm write(Visitor author) {
        return FilledForm.open(author, "/posts/new", "postForm")
                .with("title", "Something to look at")
                .with("body", "It stands here.");
    }

    private static String publish(Visitor author) {
        return URI.create(write(author)
                        .press("publish")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
    }

    private static String number(String path) {
        return path.split("/", -1)[2];
    }

    private static void comment(Visitor writer, String path) {
        assertThat(writer.submit(path + "/comment", "commentForm", Map.of("commentForm:body", "A word"))
                        .statusCode())
                .isBetween(300, 399);
    }
}
