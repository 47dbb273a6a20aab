package org.cohort.text.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds elements of a fragment; a plain walk, for a selector's words are read anew at each use. */
final class Parts {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Parts() {}

    /** The elements below this one that are wanted, in order; the list does not change with the fragment. */
    static List<Element> of(Element root, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (depth > 0 && node instanceof Element element && wanted.test(element)) {
                found.add(element);
            }
        });
        return found;
    }

    static List<Element> named(Element root, String name) {
        return of(root, element -> element.normalName().equals(name));
    }

    static List<Element> named(Element root, Set<String> names) {
        return of(root, element -> names.contains(element.normalName()));
    }

    /** The nearest element of this name around this one. */
    static @Nullable Element around(Element element, String name) {
        Element around = element.parent();
        while (around != null && !around.normalName().equals(name)) {
            around = around.parent();
        }
        return around;
    }
}
