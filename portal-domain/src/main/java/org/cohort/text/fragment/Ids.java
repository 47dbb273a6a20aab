package org.cohort.text.fragment;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.kernel.Slug;
import org.jsoup.nodes.Element;

/**
 * Gives ids that are unique in the text and that no page uses itself (all begin with {@value #PREFIX}), and leads the
 * text's own links to them.
 */
public final class Ids {

    /** One id of a text. */
    public static final Pattern ALLOWED = Pattern.compile("h-[\\p{L}\\p{N}\\p{M}_-]{1,120}");

    static final String PREFIX = "h-";

    private static final Pattern OUTSIDE = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_-]+");
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\s_-]+");
    private static final int LONGEST = 100;

    private final String prefix;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Ids(String mark) {
        prefix = mark.isEmpty() ? PREFIX : PREFIX + mark + "-";
    }

    static void apply(Element body, String mark) {
        Ids ids = new Ids(mark);
        for (Element element : Parts.of(body, Ids::needsId)) {
            ids.give(element);
        }
        for (Element link : Parts.of(body, each -> each.attr("href").startsWith("#"))) {
            ids.lead(link);
        }
    }

    private static boolean needsId(Element element) {
        return element.hasAttr("id") || element.hasAttr("name") || Parts.HEADINGS.contains(element.normalName());
    }

    private void give(Element element) {
        String written = element.id().isEmpty() ? element.attr("name") : element.id();
        boolean heading = Parts.HEADINGS.contains(element.normalName());
        element.removeAttr("name");
        String wanted = written.isBlank() && heading ? Slug.of(element.text()) : written;
        String id = unique(wanted);
        element.attr("id", id);
        renamed.putIfAbsent(wanted, id);
        if (heading) {
            renamed.putIfAbsent(asElsewhere(element.text()), id);
        }
    }

    private String unique(String wanted) {
        String clean = OUTSIDE.matcher(wanted).replaceAll("-");
        String cut = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
        String base = cut.startsWith(prefix) ? cut : prefix + cut;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + next.merge(base, 1, Integer::sum);
        }
        return id;
    }

    /** The id that other generators give such a heading, and that links in imported posts name. */
    private static String asElsewhere(String text) {
        return NOT_IN_SLUGS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .trim()
                .replaceAll("\\s", "-");
    }

    private void lead(Element link) {
        String fragment = link.attr("href").substring(1);
        String id = renamed.get(decoded(fragment));
        if (id != null) {
            link.attr("href", "#" + id);
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment;
        }
    }
}
