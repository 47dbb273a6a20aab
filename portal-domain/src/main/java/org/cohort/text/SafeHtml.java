package org.cohort.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.text.fragment.Address;
import org.cohort.text.fragment.Classes;
import org.cohort.text.fragment.Elements;
import org.cohort.text.fragment.Ids;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The closed list of what a reader's browser gets from a text. Nothing touches the HTML after it. */
final class SafeHtml {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,4}|\\d{1,3}%");

    private static final PolicyFactory POLICY =
            structure(text(new HtmlPolicyBuilder())).toFactory();

    private SafeHtml() {}

    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }

    /** The text itself, shown as it was written. */
    static String asWritten(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return sanitize("<pre class=\"as-written\" dir=\"auto\" tabindex=\"0\">\n" + escaped + "</pre>");
    }

    private static HtmlPolicyBuilder text(HtmlPolicyBuilder policy) {
        AttributePolicy link = (element, attribute, value) -> orNull(Address.ofLink(value));
        AttributePolicy picture = (element, attribute, value) -> orNull(Address.ofPicture(value));
        return policy.allowElements(Elements.ALLOWED.toArray(String[]::new))
                .allowElements(SafeHtml::link, "a")
                .allowElements(SafeHtml::onlyWithSource, "img")
                .allowElements(SafeHtml::onlyTask, "input")
                .allowWithoutAttributes("label")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching(link)
                .onElements("a")
                .allowAttributes("rel")
                .matching(false, "nofollow ugc noopener")
                .onElements("a")
                .allowAttributes("src")
                .matching(picture)
                .onElements("img")
                .allowAttributes("alt", "title")
                .matching(SafeHtml::words)
                .globally()
                .allowAttributes("loading")
                .matching(false, "lazy")
                .onElements("img")
                .allowAttributes("decoding")
                .matching(false, "async")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(LENGTH)
                .onElements("img")
                .allowAttributes("class")
                .matching(SafeHtml::classes)
                .globally()
                .allowAttributes("id")
                .matching(Ids.ALLOWED)
                .globally()
                .allowAttributes("lang")
                .matching(Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}"))
                .globally()
                .allowAttributes("dir")
                .matching(false, "auto", "ltr", "rtl")
                .globally();
    }

    private static HtmlPolicyBuilder structure(HtmlPolicyBuilder policy) {
        return policy.allowAttributes("start", "value")
                .matching(Pattern.compile("-?\\d{1,6}"))
                .onElements("ol", "li")
                .allowAttributes("reversed")
                .matching(false, "", "reversed")
                .onElements("ol")
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("td", "th")
                .allowAttributes("scope")
                .matching(false, "col", "row", "colgroup", "rowgroup")
                .onElements("th")
                .allowAttributes("type")
                .matching(false, "checkbox")
                .onElements("input")
                .allowAttributes("checked", "disabled")
                .matching(false, "", "checked", "disabled")
                .onElements("input")
                .allowAttributes("open")
                .matching(false, "", "open")
                .onElements("details")
                .allowAttributes("datetime")
                .matching(Pattern.compile("[0-9TZ:.+ -]{4,40}"))
                .onElements("time")
                .allowAttributes("tabindex")
                .matching(false, "0")
                .onElements("div", "pre")
                .allowAttributes("role")
                .matching(false, "region", "group", "doc-endnotes")
                .onElements("div", "pre")
                .allowAttributes("role")
                .matching(false, "note")
                .onElements("aside")
                .allowAttributes("role")
                .matching(false, "doc-noteref", "doc-backlink")
                .onElements("a")
                .allowAttributes("role")
                .matching(false, "doc-endnotes")
                .onElements("section")
                .allowAttributes("aria-label")
                .matching(SafeHtml::words)
                .onElements("a", "div", "pre")
                .allowAttributes("data-embed")
                .matching(false, "youtube", "vimeo")
                .onElements("p")
                .allowAttributes("data-embed-id")
                .matching(Pattern.compile("[A-Za-z0-9_-]{4,12}"))
                .onElements("p");
    }

    /** The sanitizer adds a space after a value with a backtick, each time. */
    private static String words(String element, String attribute, String value) {
        return value.replace('`', '\'');
    }

    private static @Nullable String orNull(String address) {
        return address.isEmpty() ? null : address;
    }

    private static @Nullable String classes(String element, String attribute, String value) {
        StringBuilder kept = new StringBuilder();
        for (String name : value.trim().split("\\s+", -1)) {
            if (Classes.ALLOWED.matcher(name).matches()) {
                kept.append(kept.length() == 0 ? "" : " ").append(name);
            }
        }
        return kept.length() == 0 ? null : kept.toString();
    }

    /** Attributes come as name, value, name, value. A link away says that nobody here vouches for it. */
    private static String link(String element, List<String> attributes) {
        for (int i = attributes.size() - 2; i >= 0; i -= 2) {
            if (attributes.get(i).equals("rel")) {
                attributes.subList(i, i + 2).clear();
            }
        }
        int href = attributes.indexOf("href");
        if (href >= 0 && Address.isWeb(attributes.get(href + 1))) {
            attributes.addAll(List.of("rel", "nofollow ugc noopener"));
        }
        return element;
    }

    private static @Nullable String onlyWithSource(String element, List<String> attributes) {
        return attributes.contains("src") ? element : null;
    }

    private static @Nullable String onlyTask(String element, List<String> attributes) {
        return Set.copyOf(attributes).containsAll(Set.of("type", "checkbox", "disabled")) ? element : null;
    }
}
