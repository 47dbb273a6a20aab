package org.cohort.text.fragment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes a card of a video's link that stands alone, and of everything that would load something by itself. */
final class Embeds {

    private static final Pattern YOUTUBE = Pattern.compile(
            "(?:https?:)?//(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/|v/)|youtu\\.be/)"
                    + "([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-]).*");
    private static final Pattern VIMEO =
            Pattern.compile("(?:https?:)?//(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?(\\d{4,12})(?:[/?#].*)?");
    private static final Pattern GIST =
            Pattern.compile("((?:https?:)?//gist\\.github\\.com/[\\w./-]+?)\\.js(?:\\?.*)?");

    private static final Set<String> FLOW =
            Set.of("body", "div", "section", "article", "figure", "blockquote", "li", "td", "aside", "details", "dd");

    private Embeds() {}

    static void apply(Element body) {
        for (Element script : Parts.named(body, "script")) {
            Matcher gist = GIST.matcher(script.attr("data-source"));
            replace(script, gist.matches() ? gist.group(1) : "");
        }
        for (Element frame : Parts.named(body, Set.of("iframe", "embed", "object", "video", "audio", "frame"))) {
            replace(frame, frame.attr("data-source"));
        }
        for (Element paragraph : Parts.named(body, "p")) {
            Element link = onlyLink(paragraph);
            if (link != null) {
                card(paragraph, link);
            }
        }
    }

    /** A frame becomes a link to what it would have shown. */
    private static void replace(Element frame, String address) {
        if (frame.parent() == null) {
            return;
        }
        if (address.isBlank()) {
            frame.empty().tagName("span").clearAttributes();
            return;
        }
        String page = page(address.strip());
        Element link = new Element("a").attr("href", page);
        link.text(frame.attr("title").isBlank() ? page : frame.attr("title"));
        Element parent = frame.parent();
        boolean flows = parent != null && FLOW.contains(parent.normalName());
        frame.replaceWith(flows ? new Element("p").addClass("embed").appendChild(link) : link);
    }

    /** The page where a reader sees what a player's address names. */
    private static String page(String address) {
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            return "https://www.youtube.com/watch?v=" + youtube.group(1);
        }
        Matcher vimeo = VIMEO.matcher(address);
        return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : address;
    }

    private static @Nullable Element onlyLink(Element paragraph) {
        Element only = null;
        for (Node child : paragraph.childNodes()) {
            boolean blank = (child instanceof TextNode text && text.isBlank()) || child instanceof Comment;
            if (!blank
                    && (only != null
                            || !(child instanceof Element element)
                            || !element.normalName().equals("a"))) {
                return null;
            }
            only = blank ? only : (Element) child;
        }
        return only;
    }

    private static void card(Element paragraph, Element link) {
        String address = link.attr("href");
        Matcher youtube = YOUTUBE.matcher(address);
        Matcher vimeo = VIMEO.matcher(address);
        if (youtube.matches()) {
            dress(paragraph, "youtube", youtube.group(1));
        } else if (vimeo.matches()) {
            dress(paragraph, "vimeo", vimeo.group(1));
        }
    }

    private static void dress(Element paragraph, String site, String id) {
        paragraph.addClass("embed").attr("data-embed", site).attr("data-embed-id", id);
    }
}
