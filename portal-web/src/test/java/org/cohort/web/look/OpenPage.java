package org.cohort.web.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.cohort.web.fixtures.Browser;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** A page in the browser, looked at in windows of several widths, in light and in dark, as it is and mirrored. */
final class OpenPage {

    /** Narrower than any telephone: what a reader gets who enlarges a page of 1280 pixels four times. */
    private static final int NARROWEST = 320;

    private static final int HEIGHT = 900;

    private static final String OVERHANG = """
            const page = document.documentElement;
            const own = document.dir;
            document.dir = arguments[0];
            const over = page.scrollWidth - page.clientWidth;
            const widest = [...document.querySelectorAll('body *')].filter((one) => {
              const box = one.getBoundingClientRect();
              return box.right > page.clientWidth + 1 || box.left < -1;
            }).pop();
            document.dir = own;
            return over > 0 ? over + ' px too wide, by ' + (widest?.outerHTML.slice(0, 120) ?? 'nothing seen') : '';
            """;

    private final String name;
    private final ChromeDriver driver;
    private final List<String> findings = new ArrayList<>();

    OpenPage(String name, Browser browser) {
        this.name = name;
        this.driver = browser.driver();
    }

    /** A window of this width, in light or in dark. */
    record View(int width, String scheme) {}

    /** A line for each thing that is wrong with it, in these views and in a very narrow window. */
    List<String> inspect(List<View> views) {
        Axe.bring(driver);
        for (View view : views) {
            resize(view.width());
            colours(view.scheme());
            Axe.violations(driver).forEach(line -> note(view.width() + " " + view.scheme(), line));
        }
        resize(NARROWEST);
        overhang("ltr");
        overhang("rtl");
        errors();
        return findings;
    }

    private void overhang(String direction) {
        String over = String.valueOf(driver.executeScript(OVERHANG, direction));
        if (!over.isEmpty()) {
            note(NARROWEST + " " + direction, over);
        }
    }

    /** What the browser complained of since the last page, except that this page has an error's status. */
    private void errors() {
        String itself = name + " - Failed to load resource";
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .filter(entry -> !entry.getMessage().contains(itself))
                .forEach(entry -> note("console", entry.getMessage()));
    }

    private void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    private void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private void note(String view, String what) {
        findings.add(name + " (" + view + "): " + what);
    }
}
