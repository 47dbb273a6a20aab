package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.people.guard.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SessionsTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    SessionService sessions;

    @Inject
    MemberService members;

    @Inject
    ProfileService profiles;

    @Inject
    EntityManager entities;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Member lin = new Member("", "", Role.MEMBER, SettableClock.START);

    @BeforeEach
    void begin() {
        lin = community.member(community.lin());
    }

    @Test
    void a_session_says_who_has_its_secret() {
        String secret = sessions.begin(lin, "Firefox", false);

        SignedIn found = sessions.find(secret).orElseThrow();
        assertThat(found.actor()).isEqualTo(community.lin());
        assertThat(found.name()).isEqualTo("Lin Zhao");
        assertThat(found.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(found.picturePath()).isEmpty();
    }

    @Test
    void no_other_secret_opens_anything() {
        String secret = sessions.begin(lin, "Firefox", false);

        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find(secret + "A")).isEmpty();
        assertThat(sessions.find(Token.hash(secret))).isEmpty();
    }

    @Test
    void the_secret_is_long_and_not_kept() {
        String secret = sessions.begin(lin, "Firefox", false);

        assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(sessions.begin(lin, "Firefox", false));
        assertThat(transaction.<Object>get(() -> entities.createNativeQuery(
                                "select count(*) from member_session where token_hash = ?1 or token_hash like ?2")
                        .setParameter(1, secret)
                        .setParameter(2, "%" + secret + "%")
                        .getSingleResult()))
                .hasToString("0");
    }

    @Test
    void an_unkept_session_ends_after_twelve_idle_hours() {
        String secret = sessions.begin(lin, "Firefox", false);

        clock.advance(Duration.ofHours(11));
        assertThat(sessions.find(secret)).isPresent();
        clock.advance(Duration.ofHours(11));
        assertThat(sessions.find(secret)).isPresent();
        clock.advance(Duration.ofHours(12));
        assertThat(sessions.find(secret)).isEmpty();
    }

    @Test
    void a_kept_session_ends_after_thirty_idle_days() {
        String secret = sessions.begin(lin, "Firefox", true);

        clock.advance(Duration.ofDays(29));
        assertThat(sessions.find(secret)).isPresent();
        clock.advance(Duration.ofDays(29));
        assertThat(sessions.find(secret)).isPresent();
        clock.advance(Duration.ofDays(30));
        assertThat(sessions.find(secret)).isEmpty();
    }

    @Test
    void for_a_second_nobody_is_asked_again() {
        String secret = sessions.begin(lin, "Firefox", false);

        assertThat(Statements.during(() -> sessions.find(secret))).hasSize(1);
        assertThat(Statements.during(() -> sessions.find(secret))).isEmpty();
        clock.advance(A_SECOND);
        assertThat(Statements.during(() -> sessions.find(secret))).hasSize(1);
    }

    @Test
    void being_seen_is_written_down_once_a_minute() {
        String secret = sessions.begin(lin, "Firefox", false);

        clock.advance(Duration.ofSeconds(59));
        sessions.find(secret);
        assertThat(sessions.list(community.lin()))
                .extracting(MemberSession::getSeenAt)
                .containsExactly(SettableClock.START);
        clock.advance(A_SECOND);
        sessions.find(secret);
        assertThat(sessions.list(community.lin()))
                .extracting(MemberSession::getSeenAt)
                .containsExactly(clock.instant());
    }

    @Test
    void an_ended_session_is_over_at_once_here_and_within_a_second_elsewhere() {
        String here = sessions.begin(lin, "Firefox", false);
        String elsewhere = sessions.begin(lin, "Phone", false);
        sessions.find(here);
        sessions.find(elsewhere);

        sessions.end(here);
        assertThat(sessions.find(here)).isEmpty();
        sessions.end("no such secret");

        endOnAnotherNode();
        clock.advance(A_SECOND);
        assertThat(sessions.find(elsewhere)).isEmpty();
    }

    @Test
    void another_role_counts_within_a_second() {
        String secret = sessions.begin(lin, "Firefox", false);
        sessions.find(secret);

        members.changeRole(community.grace(), "lin", Role.MODERATOR);

        clock.advance(A_SECOND);
        assertThat(sessions.find(secret).orElseThrow().actor().role()).isEqualTo(Role.MODERATOR);
    }

    @Test
    void a_member_sees_their_own_sessions_the_last_seen_first() {
        sessions.begin(lin, "Firefox", false);
        clock.advance(Duration.ofMinutes(1));
        sessions.begin(lin, "Phone\n\0", true);
        sessions.begin(community.member(community.ada()), "Tablet", true);

        List<MemberSession> own = sessions.list(community.lin());

        assertThat(own).extracting(MemberSession::getDevice).containsExactly("Phone", "Firefox");
        assertThat(own).extracting(MemberSession::getCreatedAt).containsExactly(clock.instant(), SettableClock.START);
    }

    @Test
    void a_member_ends_their_own_sessions_alone() {
        String own = sessions.begin(lin, "Firefox", false);
        String others = sessions.begin(community.member(community.ada()), "Tablet", false);
        long ownId = id(own);
        long othersId = id(others);

        sessions.end(community.lin(), othersId);
        assertThat(sessions.find(others)).isPresent();
        sessions.end(community.lin(), ownId);
        assertThat(sessions.find(own)).isEmpty();
    }

    @Test
    void all_others_end_and_this_one_stays() {
        String here = sessions.begin(lin, "Firefox", false);
        String phone = sessions.begin(lin, "Phone", true);
        String others = sessions.begin(community.member(community.ada()), "Tablet", false);
        List.of(here, phone, others).forEach(sessions::find);

        sessions.endOthers(community.lin(), id(here));

        assertThat(sessions.find(here)).isPresent();
        assertThat(sessions.find(phone)).isEmpty();
        assertThat(sessions.find(others)).isPresent();
    }

    @Test
    void guests_have_no_sessions() {
        assertThat(Outcome.of(() -> sessions.list(community.guest()))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> sessions.end(community.guest(), 1))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> sessions.endOthers(community.guest(), 1))).isEqualTo(Outcome.SIGN_IN);
    }

    @Test
    void ended_sessions_are_cleared_away() {
        sessions.begin(lin, "Firefox", false);
        clock.advance(Duration.ofDays(1));
        sessions.begin(lin, "Phone", false);

        assertThat(transaction.<Object>get(() -> entities.createNativeQuery("select count(*) from member_session")
                        .getSingleResult()))
                .hasToString("1");
    }

    @Test
    void an_endless_name_of_a_device_is_cut() {
        sessions.begin(lin, "x".repeat(50_000), false);

        assertThat(sessions.list(community.lin()))
                .singleElement()
                .satisfies(session -> assertThat(session.getDevice()).hasSize(200));
    }

    @Test
    void a_zone_that_is_no_longer_known_is_utc() {
        String secret = sessions.begin(lin, "Firefox", false);
        transaction.run(() -> members.get("lin").locate(null, "Mars/Olympus", null));
        assertThat(sessions.find(secret).orElseThrow().zone()).isEqualTo(ZoneOffset.UTC);

        transaction.run(() -> members.get("lin").locate(null, "Asia/Kolkata", null));
        clock.advance(A_SECOND);
        assertThat(sessions.find(secret).orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    private long id(String secret) {
        return sessions.find(secret).orElseThrow().sessionId();
    }

    private void endOnAnotherNode() {
        transaction.run(
                () -> entities.createNativeQuery("delete from member_session").executeUpdate());
    }
}
