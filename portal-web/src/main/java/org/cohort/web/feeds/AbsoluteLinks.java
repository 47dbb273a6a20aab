package org.cohort.web.feeds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a safe fragment's links and pictures lead to the same places from anywhere. */
final class AbsoluteLinks {

    /** The sanitizer writes attributes in this one form and quotes in text escaped, so this is an attribute always. */
    private static final Pattern ADDRESS = Pattern.compile(" (href|src)=\"([^\"]*)\"");

    private static final Pattern ABSOLUTE = Pattern.compile("(?:https?://|mailto:).*", Pattern.CASE_INSENSITIVE);

    private AbsoluteLinks() {}

    /**
     * The fragment for readers elsewhere.
     *
     * @param base the portal's address without a slash at the end
     * @param path of the page that the fragment was written for
     */
    static String in(String html, String base, String path) {
        return ADDRESS.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        " " + found.group(1) + "=\"" + absolute(found.group(2), base, path) + "\""));
    }

    private static String absolute(String address, String base, String path) {
        if (ABSOLUTE.matcher(address).matches()) {
            return address;
        } else if (address.startsWith("/")) {
            return base + address;
        } else if (address.isEmpty() || address.startsWith("#") || address.startsWith("?")) {
            return base + path + address;
        }
        return base + path.substring(0, path.lastIndexOf('/') + 1) + address;
    }
}
