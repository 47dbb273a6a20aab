package org.cohort.text.fragment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Every block finds its own direction. A block that holds only blocks would not find one by itself (a browser passes
 * over children that have theirs), so where its words begin right-to-left it says so.
 */
final class Directions {

    private static final Set<String> TEXT_BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "summary", "figcaption", "caption");
    private static final Set<String> HOLDERS =
            Set.of("ul", "ol", "li", "dl", "dd", "blockquote", "table", "details", "aside", "figure");

    private Directions() {}

    static void apply(Element body) {
        for (Element element : Parts.of(body, each -> !each.hasAttr("dir"))) {
            if (TEXT_BLOCKS.contains(element.normalName())) {
                element.attr("dir", "auto");
            } else if (HOLDERS.contains(element.normalName())) {
                element.attr("dir", beginsRightToLeft(element) ? "rtl" : "auto");
            }
        }
    }

    /** Attributes in one order, so that dressing twice writes what dressing once did. */
    static void sortAttributes(Element body) {
        for (Element element : Parts.of(body, each -> each.attributesSize() > 1)) {
            List<Attribute> sorted = new ArrayList<>(element.attributes().asList());
            sorted.sort(Comparator.comparing(Attribute::getKey));
            element.clearAttributes();
            sorted.forEach(attribute -> element.attributes().put(attribute.getKey(), attribute.getValue()));
        }
    }

    /** By the first letter that has a direction. */
    private static boolean beginsRightToLeft(Element holder) {
        FirstLetter first = new FirstLetter();
        holder.filter(first);
        return first.rightToLeft;
    }

    private static final class FirstLetter implements NodeFilter {

        private boolean rightToLeft;

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof TextNode text)) {
                return FilterResult.CONTINUE;
            }
            String words = text.getWholeText();
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                byte direction = Character.getDirectionality(words.codePointAt(i));
                rightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
                if (rightToLeft || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                    return FilterResult.STOP;
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}
