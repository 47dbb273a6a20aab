package org.cohort.imports.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.model.PostDetails;

/** Makes posts of files: all addresses are known first, then text after text is rewritten. */
public final class PostAssembly {

    private static final Pattern LEADING_HEADING = Pattern.compile("\\A\\s*#{1,2}[ \\t]+.+\\n*");

    private final Site site;
    private final SiteFiles files;

    public PostAssembly(Site site) {
        this.site = site;
        files = new SiteFiles(site.source(), site.address(), site.roots());
    }

    /** The files that the posts use. */
    public SiteFiles files() {
        return files;
    }

    /** The posts, in the order of their files. */
    public List<ImportedPost> assemble(List<PostFile> found) {
        PostMap map = new PostMap(found);
        return found.stream().map(post -> assemble(post, map)).toList();
    }

    private ImportedPost assemble(PostFile post, PostMap map) {
        Set<String> warnings = new LinkedHashSet<>(post.head().warnings());
        PostLinks links = new PostLinks(post, map, files, site.address(), warnings);
        DetailsReader reader = new DetailsReader(site, post, warnings);
        String body = post.head().body();
        PostDetails details = reader.read(links, post.html() ? "" : PlainTitle.ofBody(body));
        String markdown = markdown(post, withoutTitle(body, details.title()), links, warnings);
        if (markdown.isBlank()) {
            warnings.add("The post has no text.");
        }
        return new ImportedPost(
                post.file().path(),
                map.slug(post),
                details,
                markdown,
                links.attachments(),
                post.addresses(),
                post.comments(),
                List.copyOf(warnings));
    }

    /** A body that repeats its title as its first heading loses it: the page shows the title itself. */
    private static String withoutTitle(String body, String title) {
        return PlainTitle.ofBody(body).equalsIgnoreCase(title)
                ? LEADING_HEADING.matcher(body).replaceFirst("")
                : body;
    }

    private String markdown(PostFile post, String body, PostLinks links, Set<String> warnings) {
        CodeMask mask = new CodeMask(post.html());
        String plain = site.dialect().plain(mask.mask(body), post, mask, warnings);
        String masked = mask.mask(plain);
        if (post.html()) {
            return HtmlAsMarkdown.of(mask.unmask(HtmlLinks.rewrite(masked, links)));
        }
        String linked = HtmlLinks.rewrite(MarkdownLinks.rewrite(masked, links), links);
        return mask.unmask(MarkdownRepairs.repair(linked)).strip() + "\n";
    }
}
