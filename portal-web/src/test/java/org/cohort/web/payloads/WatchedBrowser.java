package org.cohort.web.payloads;

import java.util.List;
import java.util.Map;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A browser that tells what a page's texts did: it calls nobody else's servers, and has hooks in every page before the
 * page's own first script.
 */
final class WatchedBrowser implements AutoCloseable {

    private static final String HOOKS = """
            (() => {
              if (window !== top) {
                try { for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = top[name]; } catch {}
                return;
              }
              const seen = window.__seen = { calls: [], refused: [] };
              for (const name of ["alert", "confirm", "prompt", "print", "open"])
                window[name] = (...words) => { seen.calls.push(name + " " + words.join(" ").slice(0, 80)); return null; };
              addEventListener("error", (event) => {
                if (event instanceof ErrorEvent) seen.calls.push("error " + event.message);
              });
              addEventListener("securitypolicyviolation", (event) => {
                if (/^(script|frame|child|object|form|base)/.test(event.effectiveDirective))
                  seen.refused.push(event.effectiveDirective + " " + event.blockedURI + " " + event.sample);
              });
            })()""";

    /** Pictures that are not there and animations have had their time when the browser is idle twice. */
    private static final String SETTLED = """
            const done = arguments[arguments.length - 1];
            const idle = (then) => requestIdleCallback(() => requestAnimationFrame(then), { timeout: 500 });
            idle(() => idle(() => idle(() => done(true))));""";

    /** What no text may hold, as this very browser reads it. */
    private static final String JUDGE = """
            const refused = new Set(["script", "style", "iframe", "frame", "object", "embed", "form", "base", "meta", "link",
              "template", "button", "textarea", "select", "option", "video", "audio", "source", "applet", "marquee"]);
            const faults = [];
            for (const text of document.querySelectorAll(arguments[0])) {
              for (const element of text.querySelectorAll("*")) {
                if (refused.has(element.localName) || element.namespaceURI !== "http://www.w3.org/1999/xhtml")
                  faults.push(text.id + " element " + element.localName);
                for (const attribute of element.attributes) {
                  if (/^on|^(style|srcdoc|srcset|action|formaction|background|poster|xlink:href|name|form)$/i.test(attribute.name))
                    faults.push(text.id + " attribute " + attribute.name);
                  if (attribute.name === "href" || attribute.name === "src") {
                    let scheme = "https:";
                    try { scheme = new URL(attribute.value, location.href).protocol; } catch {}
                    if (!["http:", "https:", "mailto:"].includes(scheme))
                      faults.push(text.id + " " + attribute.name + " " + attribute.value);
                  }
                }
              }
            }
            return faults;""";

    private final Browser browser;

    /**
     * What a page did.
     *
     * @param address where the browser was in the end
     * @param calls what a text had a script do
     * @param refused what the page's policy kept from running
     */
    record Seen(String address, List<String> calls, List<String> refused) {}

    WatchedBrowser(RunningPortal portal) {
        browser = Browser.open(portal, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOOKS));
    }

    Browser browser() {
        return browser;
    }

    Seen look(String address) {
        browser.driver().get(address);
        return settled();
    }

    /** What the page that is open has done by now. */
    Seen settled() {
        ChromeDriver driver = browser.driver();
        driver.executeAsyncScript(SETTLED);
        return new Seen(
                driver.getCurrentUrl(), list("return window.__seen.calls"), list("return window.__seen.refused"));
    }

    /** What no text of the open page may hold; a text is what this CSS selector finds. */
    List<String> faults(String texts) {
        return list(JUDGE, texts);
    }

    /** How many elements there are. */
    int count(String selector) {
        return ((Number) browser.driver()
                        .executeScript("return document.querySelectorAll(arguments[0]).length", selector))
                .intValue();
    }

    private List<String> list(String script, Object... arguments) {
        Object found = browser.driver().executeScript(script, arguments);
        return found instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of("no answer of the page");
    }

    @Override
    public void close() {
        browser.close();
    }
}
