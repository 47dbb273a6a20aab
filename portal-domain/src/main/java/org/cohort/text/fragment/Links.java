package org.cohort.text.fragment;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Judges the addresses of links; a link that leads nowhere safe keeps its words. */
final class Links {

    private Links() {}

    static void apply(Element body, UnaryOperator<String> addresses) {
        for (Element link : Parts.of(body, each -> each.hasAttr("href"))) {
            String safe = Address.ofLink(addresses.apply(link.attr("href")));
            if (safe.isEmpty()) {
                link.removeAttr("href");
            } else {
                link.attr("href", safe);
            }
        }
    }
}
