package org.cohort.text.fragment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Every block finds its own direction. A block that holds only blocks would not find one by itself (a browser passes
 * over children that have theirs), so where its words begin right-to-left it says so.
 */
final class Directions {

    private static final String TEXT_BLOCKS = "p,h1,h2,h3,h4,h5,h6,td,th,dt,summary,figcaption,caption";
    private static final String HOLDERS = "ul,ol,li,dl,dd,blockquote,table,details,aside,figure";

    private Directions() {}

    static void apply(Element body) {
        body.select(TEXT_BLOCKS).not("[dir]").attr("dir", "auto");
        for (Element holder : body.select(HOLDERS).not("[dir]")) {
            holder.attr("dir", beginsRightToLeft(holder) ? "rtl" : "auto");
        }
    }

    /** Attributes in one order, so that dressing twice writes what dressing once did. */
    static void sortAttributes(Element body) {
        for (Element element : body.children().select("*")) {
            if (element.attributesSize() > 1) {
                List<Attribute> sorted = new ArrayList<>(element.attributes().asList());
                sorted.sort(Comparator.comparing(Attribute::getKey));
                element.clearAttributes();
                sorted.forEach(attribute -> element.attributes().put(attribute.getKey(), attribute.getValue()));
            }
        }
    }

    private static boolean beginsRightToLeft(Element holder) {
        String text = holder.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
