package org.cohort.web.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member blocks another and takes it back, on pages. */
@ExtendWith(SharedPortal.class)
class BlockingIT {

    private static final String FOLDED = "Hidden, because you blocked Somebody New. Show";

    private final String handle = "b" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_a_blocked_member_writes_is_folded_until_it_is_taken_back(RunningPortal portal) {
        Visitor loud = Visitor.newMember(portal, handle);
        String post = publish(loud, "Loud words about " + handle);
        String place = comment(loud, post);
        Visitor member = Visitor.newMember(portal);

        assertThat(press(member, "/people/" + handle).headers().firstValue("Location"))
                .contains("/people/" + handle);

        Document profile = member.page("/people/" + handle);
        assertThat(profile.select("#blockForm .notice").text()).contains("You blocked Somebody New");
        assertThat(profile.select("main ol details.fold > summary").text()).isEqualTo(FOLDED);
        Document page = member.page(post);
        assertThat(page.select("article:not(.comment) > details.fold > summary").text())
                .isEqualTo(FOLDED);
        assertThat(page.select("article:not(.comment) > details.fold .prose").text())
                .contains("Loud words");
        assertThat(page.select(place + " > details.fold > summary").text()).isEqualTo(FOLDED);
        assertThat(page.select(place + " > details.fold .prose").text()).isEqualTo("A loud comment");
        assertThat(page.select("details.fold[open]")).isEmpty();

        Document blocked = member.page("/settings/blocked");
        assertThat(blocked.select("#blocksForm li a").attr("href")).isEqualTo("/people/" + handle);
        String undo = blocked.select("#blocksForm button").val();
        assertThat(member.submit("/settings/blocked", "blocksForm", Map.of("do", undo))
                        .headers()
                        .firstValue("Location"))
                .contains("/settings/blocked");
        assertThat(member.page("/settings/blocked").select("main .empty")).hasSize(1);
        assertThat(member.page(post).text()).doesNotContain(FOLDED);
    }

    @Test
    void lists_of_what_is_new_and_of_what_was_found_are_folded_too(RunningPortal portal) {
        Visitor loud = Visitor.newMember(portal, handle);
        String post = publish(loud, "Loud words about " + handle);
        assertThat(portal.command("catch-up-index")).isEqualTo("x 0\n");
        Visitor member = Visitor.newMember(portal);
        Visitor other = Visitor.newMember(portal);
        press(member, "/people/" + handle);

        for (String list : List.of("/", "/posts", "/search?q=" + handle)) {
            String link = " > .post-row a[href='" + post + "']";
            assertThat(member.page(list).select("main li > details.fold:not([open])" + link))
                    .as(list)
                    .hasSize(1);
            assertThat(other.page(list).select("main ol" + link)).as(list).hasSize(1);
        }
        assertThat(member.page("/search?q=" + handle).select("li.post-row a[href='/people/" + handle + "']"))
                .hasSize(1);
    }

    @Test
    void nobody_else_sees_it_least_of_all_who_is_blocked(RunningPortal portal) {
        Visitor loud = Visitor.newMember(portal, handle);
        String post = publish(loud, "Loud words about " + handle);
        comment(loud, post);
        press(Visitor.newMember(portal), "/people/" + handle);

        for (Visitor other : new Visitor[] {loud, Visitor.newMember(portal), Visitor.guest(portal)}) {
            assertThat(other.page(post).text()).contains("A loud comment").doesNotContain("blocked");
            assertThat(other.page("/people/" + handle).text()).doesNotContain("You blocked");
        }
        assertThat(loud.page("/settings/blocked").select("main .empty")).hasSize(1);
    }

    @Test
    void the_button_is_not_there_for_oneself_guests_and_those_who_moderate(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);

        assertThat(member.page("/people/" + handle).select("#blockForm")).isEmpty();
        assertThat(member.page("/people/mary").select("#blockForm")).isEmpty();
        assertThat(Visitor.guest(portal).page("/people/" + handle).select("#blockForm"))
                .isEmpty();
        assertThat(member.page("/people/ada").select("#blockForm button")).hasSize(1);
    }

    @Test
    void a_button_that_was_not_on_the_page_is_refused(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        String token = member.page("/settings").select("input[name=csrf]").val();

        for (String pressed : new String[] {"block 0", "block 99999999999999999", "explode 1", "", "block -1"}) {
            HttpResponse<String> answer =
                    member.post("/blocks", Map.of("csrf", token, "do", pressed, "back", "//evil.example"));
            assertThat(answer.statusCode()).as(pressed).isBetween(400, 422);
        }
        assertThat(member.post("/blocks", Map.of("csrf", token, "do", "unblock 5", "back", "//evil.example"))
                        .headers()
                        .firstValue("Location"))
                .contains("/");
    }

    private static HttpResponse<String> press(Visitor member, String profile) {
        String block = member.page(profile).select("#blockForm button").val();
        return member.submit(profile, "blockForm", Map.of("do", block));
    }

    private static String publish(Visitor writer, String words) {
        String place = writer.submit(
                        "/posts/new",
                        "postForm",
                        Map.of(
                                "postForm:kind",
                                "discussion",
                                "postForm:title",
                                words,
                                "postForm:channel",
                                "help",
                                "postForm:body",
                                words,
                                "postForm:publish",
                                "pressed"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return place.substring(place.indexOf("/posts/"));
    }

    /** The selector of the comment. */
    private static String comment(Visitor writer, String post) {
        String place = writer.submit(post, "commentForm", Map.of("commentForm:body", "A loud comment"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return place.substring(place.indexOf('#'));
    }
}
