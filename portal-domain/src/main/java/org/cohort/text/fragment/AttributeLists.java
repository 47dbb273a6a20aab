package org.cohort.text.fragment;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Applies attribute lists to what they follow: the picture or link before them, else the block they end or stand under. */
final class AttributeLists {

    private static final Pattern TOKEN = Pattern.compile(
            "[.#]([\\w-]+)|([A-Za-z][\\w-]*)=(?:[\"“]([^\"”]*)[\"”]|'([^']*)'|([^\\s\"']+))|([\\w-]+)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})(?:px)?|\\d{1,3}%");
    private static final int MARKERS_IN_A_ROW = 8;
    private static final Set<String> SIZED = Set.of("img");

    private AttributeLists() {}

    static void apply(Element body) {
        List<Element> markers = Parts.of(body, AttributeLists::isMarker);
        for (Element marker : markers) {
            Element target = target(marker);
            if (target != null) {
                set(target, marker.attr("data-attributes"));
            }
        }
        for (Element marker : markers) {
            marker.removeAttr("data-attributes");
            tidy(marker.parent());
        }
    }

    /** The empty spans left over are dropped by the sanitizer; removing each here would cost the square of their number. */
    private static void tidy(@Nullable Element block) {
        if (block == null) {
            return;
        }
        if (block.normalName().equals("p")
                && !block.hasText()
                && block.children().stream()
                        .allMatch(child -> child.normalName().equals("span"))) {
            block.tagName("span");
        }
    }

    private static @Nullable Element target(Element marker) {
        Element block = marker.parent();
        Node before = before(marker);
        if (before instanceof Element element && !element.normalName().equals("br")) {
            return element;
        }
        boolean alone = before == null && after(marker) == null;
        if (block != null && alone && block.normalName().equals("p")) {
            Element previous = block.previousElementSibling();
            return previous != null ? previous : block.nextElementSibling();
        }
        return block;
    }

    /** What stands directly before, on the same line; other markers are passed over. */
    private static @Nullable Node before(Element marker) {
        Node node = marker.previousSibling();
        for (int i = 0; i < MARKERS_IN_A_ROW && node != null && isMarker(node); i++) {
            node = node.previousSibling();
        }
        return node != null && isBlank(node) && node.previousSibling() == null ? null : node;
    }

    private static @Nullable Node after(Element marker) {
        Node node = marker.nextSibling();
        for (int i = 0; i < MARKERS_IN_A_ROW && node != null && (isBlank(node) || isMarker(node)); i++) {
            node = node.nextSibling();
        }
        return node;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static boolean isMarker(Node node) {
        return node instanceof Element element && element.hasAttr("data-attributes");
    }

    private static void set(Element target, String tokens) {
        Matcher token = TOKEN.matcher(tokens);
        while (token.find()) {
            String list = token.group();
            if (list.startsWith(".")) {
                Classes.add(target, token.group(1));
            } else if (list.startsWith("#")) {
                target.attr("id", token.group(1));
            } else if (token.group(2) != null) {
                set(target, token.group(2), value(token));
            } else if (list.equals("toc")) {
                dropList(target);
                return;
            }
        }
    }

    /** The place of another generator's table of contents; the page makes its own. */
    private static void dropList(Element target) {
        Element list = target.normalName().equals("li") ? target.parent() : target;
        if (list != null && Set.of("ul", "ol").contains(list.normalName())) {
            list.empty().tagName("span");
        }
    }

    private static String value(Matcher token) {
        for (int group = 3; group <= 5; group++) {
            if (token.group(group) != null) {
                return token.group(group);
            }
        }
        return "";
    }

    private static void set(Element target, String name, String value) {
        Matcher length = LENGTH.matcher(value);
        if ((name.equals("width") || name.equals("height"))
                && SIZED.contains(target.normalName())
                && length.matches()) {
            target.attr(name, length.group(1) == null ? value : length.group(1));
        } else if (name.equals("id")) {
            target.attr("id", value);
        } else if (name.equals("class")) {
            Classes.add(target, value);
        }
    }
}
