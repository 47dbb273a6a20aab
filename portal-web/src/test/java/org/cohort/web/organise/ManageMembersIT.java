package org.cohort.web.organise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@ExtendWith(SharedPortal.class)
class ManageMembersIT {

    private static final String ROWS = ".ui-datatable-data";
    private static final By MEMBERS = By.cssSelector(ROWS + " td a");

    @Test
    void the_table_turns_to_its_second_page(RunningPortal portal) {
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("grace");
            browser.go("/organise");
            String first = browser.waitFor(MEMBERS).getDomAttribute("href");

            browser.click(browser.waitFor(By.cssSelector(".ui-paginator-next")));

            browser.waitFor(By.cssSelector(ROWS + " tr:first-child td a:not([href='" + first + "'])"));
            assertThat(browser.driver().findElements(MEMBERS)).hasSizeGreaterThan(10);
        }
    }

    @Test
    void each_page_of_organisers_leads_to_all_others(RunningPortal portal) {
        Visitor grace = Visitor.signedIn(portal, "grace");
        List<String> pages = List.of("/organise", "/organise/channels", "/organise/mail", "/imports");

        for (String page : pages) {
            Elements tabs = grace.page(page).select(".tabs a");
            assertThat(tabs.eachAttr("href")).isEqualTo(pages);
            assertThat(tabs.select("[aria-current]").eachAttr("href")).containsExactly(page);
        }
    }

    @Test
    void a_handle_that_nobody_has_is_said_beside_its_field(RunningPortal portal) {
        Visitor grace = Visitor.signedIn(portal, "grace");

        Document answer = Jsoup.parse(grace.submit(
                        "/organise",
                        "roleForm",
                        Map.of("roleForm:handle", "nobody-of-this-name", "roleForm:role", "HELPER"))
                .body());

        assertThat(answer.select("#handle-hint.error").text()).contains("no member");
        assertThat(answer.select("[id=roleForm:handle]").val()).isEqualTo("nobody-of-this-name");
    }
}
