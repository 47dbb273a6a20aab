package org.cohort.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member's own settings, with the same member in two browsers. */
@ExtendWith(SharedPortal.class)
class SettingsIT {

    private final String handle = "s" + UUID.randomUUID().toString().substring(0, 8);

    private Visitor signedIn(Visitor visitor, String secret) {
        visitor.submit("/sign-in", "signInForm", Map.of("signInForm:email", handle, "signInForm:password", secret));
        return visitor;
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/settings").statusCode() == 200;
    }

    @Test
    void a_member_sees_where_they_are_signed_in_and_ends_another_place(RunningPortal portal) {
        Visitor here = Visitor.newMember(portal, handle);
        Visitor elsewhere = signedIn(Visitor.guest(portal), Visitor.PASSWORD);
        Document settings = here.page("/settings");
        assertThat(settings.select("[id=sessionsForm] li")).hasSize(2);
        assertThat(settings.select("[id=sessionsForm] li:contains(This browser)"))
                .hasSize(1);

        here.submit(
                "/settings",
                "sessionsForm",
                Map.of("end", settings.select("[id=sessionsForm] button").val()));

        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(here)).isTrue();
    }

    @Test
    void each_page_of_settings_leads_to_all_others(RunningPortal portal) {
        Visitor lin = Visitor.signedIn(portal, "lin");
        List<String> pages = List.of(
                "/settings",
                "/settings/profile",
                "/settings/security",
                "/settings/notifications",
                "/settings/blocked",
                "/settings/tokens");

        for (String page : pages) {
            Elements tabs = lin.page(page).select(".tabs a");
            assertThat(tabs.eachAttr("href")).isEqualTo(pages);
            assertThat(tabs.select("[aria-current]").eachAttr("href")).containsExactly(page);
        }
    }

    @Test
    void a_new_password_ends_all_other_places(RunningPortal portal) {
        Visitor here = Visitor.newMember(portal, handle);
        Visitor elsewhere = signedIn(Visitor.guest(portal), Visitor.PASSWORD);

        here.submit(
                "/settings",
                "passwordForm",
                Map.of("passwordForm:old", Visitor.PASSWORD, "passwordForm:password", "another long secret"));

        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(signedIn(Visitor.guest(portal), "another long secret"))).isTrue();
    }

    @Test
    void who_signs_in_again_gets_a_new_session_in_the_place_of_the_old_one(RunningPortal portal) {
        Visitor here = Visitor.newMember(portal, handle);
        String old = here.session();

        signedIn(here, Visitor.PASSWORD);

        assertThat(here.session()).isNotEqualTo(old);
        assertThat(here.page("/settings").select("[id=sessionsForm] li")).hasSize(1);
    }
}
