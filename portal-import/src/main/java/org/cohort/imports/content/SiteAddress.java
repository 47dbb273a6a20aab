package org.cohort.imports.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cohort.imports.source.Paths;

/**
 * Where the old site is served.
 *
 * @param url scheme and host, without a slash at the end; empty where it is not known
 * @param base the path before all others, with a slash at its start and none at its end; mostly empty
 * @param hosts names that mean this site, in lower case
 */
public record SiteAddress(String url, String base, Set<String> hosts) {

    private static final Pattern DEFAULT_PAGE = Pattern.compile("(^|/)(?:index|_index|readme)(?:\\.\\w{1,8})?$");
    private static final Pattern PAGE_SUFFIX =
            Pattern.compile("\\.(?:html?|md|mdx|markdown|mkdn?|qmd|rmd|ipynb|textile)$");

    /** Of a site that does not say where it is. */
    public static final SiteAddress UNKNOWN = new SiteAddress("", "", Set.of());

    public SiteAddress {
        hosts = Set.copyOf(hosts);
    }

    /** From configuration: {@code url} may carry a path, both may lack or repeat slashes. */
    public static SiteAddress of(String url, String base) {
        String trimmed = url.strip().replaceFirst("/+$", "");
        int slashes = trimmed.indexOf("//");
        int path = slashes < 0 ? -1 : trimmed.indexOf('/', slashes + 2);
        String origin = path < 0 ? trimmed : trimmed.substring(0, path);
        String basePath = Paths.normal(base.isBlank() && path >= 0 ? trimmed.substring(path) : base)
                .orElse("");
        Set<String> hosts = new TreeSet<>();
        if (slashes >= 0) {
            String host = origin.substring(slashes + 2).toLowerCase(Locale.ROOT);
            hosts.add(host);
            hosts.add(host.startsWith("www.") ? host.substring(4) : "www." + host);
        }
        boolean web = origin.startsWith("http://") || origin.startsWith("https://");
        return new SiteAddress(web ? origin : "", basePath.isEmpty() ? "" : "/" + basePath, hosts);
    }

    /** The whole address of a path on the old site; empty where the site's own is not known. */
    public String whole(String path) {
        return url.isEmpty() ? "" : url + base + "/" + path.replaceFirst("^/+", "");
    }

    /** A path without the base. */
    public String withoutBase(String path) {
        boolean inside = !base.isEmpty() && (path.equals(base) || path.startsWith(base + "/"));
        return inside ? path.substring(base.length()) : path;
    }

    /** How paths are compared: decoded, in lower case, without the slashes, page names and endings that servers add. */
    public static String key(String path) {
        String lower = decoded(path).toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("/+", "/").replaceAll("^/|/$", "");
        return PAGE_SUFFIX.matcher(DEFAULT_PAGE.matcher(bare).replaceAll("")).replaceAll("");
    }

    /** Percent signs resolved; the text itself where they are wrong. */
    public static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return path;
        }
    }
}
