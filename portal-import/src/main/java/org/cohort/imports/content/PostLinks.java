package org.cohort.imports.content;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.model.ImportedAttachment;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.Paths;

/** Where the links and pictures of one post lead; remembers its attachments and what is missing. */
final class PostLinks implements LinkPolicy {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#]+)([^?#]*)([?#].*)?");
    private static final Pattern OTHER_SCHEME =
            Pattern.compile("(?i)(?:mailto|tel|ftp|irc|xmpp|git|ssh|magnet|news|sms|geo|bitcoin):.+");
    private static final Pattern ANY_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern BARE_HOST = Pattern.compile(
            "(?i)(?:www\\.[\\w-]+\\.[a-z]{2,}|[\\w-]+\\.(?:com|org|net|io|edu|gov|co\\.uk))(?:[/?#].*)?");

    private final PostFile post;
    private final PostMap posts;
    private final SiteFiles files;
    private final SiteAddress site;
    private final Set<String> warnings;
    private final Set<String> attachments = new LinkedHashSet<>();

    PostLinks(PostFile post, PostMap posts, SiteFiles files, SiteAddress site, Set<String> warnings) {
        this.post = post;
        this.posts = posts;
        this.files = files;
        this.site = site;
        this.warnings = warnings;
    }

    List<String> attachments() {
        return List.copyOf(attachments);
    }

    @Override
    public Destination link(String address) {
        String plain = cleaned(address);
        if (plain.startsWith("#")) {
            return new Destination(Destination.Kind.SAME_PAGE, plain);
        }
        Matcher web = WEB.matcher(plain);
        if (web.matches()) {
            return ownSite(web.group(1)) ? local(web.group(2), rest(web)).orElse(elsewhere(plain)) : elsewhere(plain);
        }
        if (BARE_HOST.matcher(plain).matches()
                && local(path(plain), suffix(plain)).isEmpty()) {
            return elsewhere("https://" + plain);
        }
        if (plain.isEmpty() || ANY_SCHEME.matcher(plain).matches()) {
            return OTHER_SCHEME.matcher(plain).matches() ? elsewhere(plain) : nowhere(address);
        }
        return local(path(plain), suffix(plain)).orElseGet(() -> onOldSite(plain));
    }

    @Override
    public Destination picture(String address) {
        String plain = cleaned(address);
        Matcher web = WEB.matcher(plain);
        if (web.matches()) {
            Optional<Destination> own =
                    ownSite(web.group(1)) ? attachment(files.picture(decoded(web.group(2)), post)) : Optional.empty();
            return own.orElse(elsewhere(plain));
        }
        if (plain.isEmpty() || ANY_SCHEME.matcher(plain).matches()) {
            return Destination.NOWHERE;
        }
        return attachment(files.picture(decoded(path(plain)), post))
                .or(() -> attachment(files.picture(decoded(plain), post)))
                .orElse(Destination.NOWHERE);
    }

    @Override
    public String missingPicture(String address, String words) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        warnings.add("The picture %s is not in the source.".formatted(address.isEmpty() ? words : address));
        String said = words.isBlank() ? decoded(name) : words.strip();
        String plain = said.replaceAll("[<>\\[\\]\\n]", " ").strip();
        return "<span class=\"missing-image\">" + plain + "</span>";
    }

    private boolean ownSite(String host) {
        return site.hosts().contains(host.toLowerCase(Locale.ROOT));
    }

    private static String rest(Matcher web) {
        return web.group(3) == null ? "" : web.group(3);
    }

    /** A post or a file of the source. */
    private Optional<Destination> local(String path, String suffix) {
        return findPost(path)
                .map(slug -> new Destination(Destination.Kind.POST, "/posts/" + slug + fragment(suffix)))
                .or(() -> attachment(files.download(decoded(path), post)));
    }

    private Optional<String> findPost(String path) {
        String inside = site.withoutBase(path);
        if (SiteAddress.key(inside).isEmpty()) {
            return Optional.empty();
        }
        if (inside.startsWith("/")) {
            return posts.find(inside);
        }
        String page = post.address();
        String pageFolder = page.endsWith("/") ? page : page.substring(0, page.lastIndexOf('/') + 1);
        return relative(post.file().folder() + "/", inside)
                .or(() -> relative(pageFolder, inside))
                .or(() -> relative(page + "/", inside))
                .or(() -> relative("/", inside));
    }

    private Optional<String> relative(String folder, String path) {
        return Paths.normal(folder + path).filter(whole -> !whole.isEmpty()).flatMap(posts::find);
    }

    private Optional<Destination> attachment(Optional<ImportedAttachment> found) {
        return found.map(file -> {
            attachments.add(file.path());
            return new Destination(Destination.Kind.ATTACHMENT, ImportedPost.ATTACHMENT_SCHEME + file.path());
        });
    }

    private static Destination elsewhere(String address) {
        return new Destination(Destination.Kind.ELSEWHERE, address);
    }

    /** A page that is not imported goes on being served by the old site, where that is known. */
    private Destination onOldSite(String address) {
        String inside = site.withoutBase(address);
        String folder = post.address().substring(0, post.address().lastIndexOf('/') + 1);
        String path = inside.startsWith("/")
                ? inside
                : Paths.normal(folder + path(inside)).orElse("") + suffix(inside);
        String whole = site.whole(path);
        return whole.isEmpty() || !isAddress(whole) ? nowhere(address) : elsewhere(whole);
    }

    private static boolean isAddress(String whole) {
        try {
            return URI.create(whole.replace(" ", "%20")).getHost() != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private Destination nowhere(String address) {
        warnings.add("The link to “%s” leads nowhere; its words are kept.".formatted(address));
        return Destination.NOWHERE;
    }

    private static String cleaned(String address) {
        String plain = address.strip().replace("&amp;", "&").replaceAll("[\\p{Cc}]", "");
        return plain.startsWith("//") ? "https:" + plain : plain;
    }

    private static String path(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return address.substring(0, end);
    }

    private static String suffix(String address) {
        return address.substring(path(address).length());
    }

    private static String fragment(String suffix) {
        int hash = suffix.indexOf('#');
        return hash < 0 ? "" : suffix.substring(hash);
    }

    private static String decoded(String path) {
        return SiteAddress.decoded(path);
    }
}
