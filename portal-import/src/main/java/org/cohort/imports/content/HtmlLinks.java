package org.cohort.imports.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites the addresses in the tags of a text, Markdown or HTML. */
final class HtmlLinks {

    private static final Set<String> PLAYERS = Set.of("video", "audio", "source", "embed", "object", "track");

    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr", "image");

    private final LinkPolicy policy;
    private final Deque<Boolean> openLinks = new ArrayDeque<>();

    private HtmlLinks(LinkPolicy policy) {
        this.policy = policy;
    }

    static String rewrite(String text, LinkPolicy policy) {
        return new HtmlLinks(policy).rewrite(text);
    }

    private String rewrite(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        int open = text.indexOf('<');
        while (open >= 0) {
            @Nullable HtmlTag tag = HtmlTag.at(text, open);
            out.append(text, at, open);
            at = open;
            if (tag != null) {
                out.append(rewritten(tag, text));
                at = tag.to();
            } else {
                out.append('<');
                at = open + 1;
            }
            open = text.indexOf('<', at);
        }
        return out.append(text, at, text.length()).toString();
    }

    private String rewritten(HtmlTag tag, String text) {
        String asWritten = text.substring(tag.from(), tag.to());
        if ((tag.is("img") || tag.is("image")) && !tag.closing()) {
            return picture(tag);
        }
        if (tag.is("a") && !tag.selfClosing()) {
            return link(tag, asWritten);
        }
        if (tag.attributes().containsKey("src") && PLAYERS.contains(tag.name())) {
            Destination file = policy.link(tag.get("src"));
            return file.isNowhere() ? "" : tag.with("src", file.address()).written();
        }
        return tag.selfClosing() && !EMPTY.contains(tag.name().toLowerCase(Locale.ROOT)) ? closed(tag) : asWritten;
    }

    /** In HTML only some elements can be closed by their own tag; an author who closed another one so meant it. */
    private static String closed(HtmlTag tag) {
        String open = tag.written();
        return open.substring(0, open.length() - " />".length()) + "></" + tag.name() + ">";
    }

    private String picture(HtmlTag tag) {
        String source = firstOf(tag, "src", "data-src", "data-original");
        if (source.isEmpty()) {
            return tag.get("alt");
        }
        Destination to = policy.picture(source);
        return to.isNowhere()
                ? policy.missingPicture(source, tag.get("alt"))
                : tag.named("img").with("src", to.address()).written();
    }

    private static String firstOf(HtmlTag tag, String... attributes) {
        for (String attribute : attributes) {
            if (!tag.get(attribute).isBlank()) {
                return tag.get(attribute).strip();
            }
        }
        return "";
    }

    private String link(HtmlTag tag, String asWritten) {
        if (tag.closing()) {
            return openLinks.isEmpty() || openLinks.pop() ? asWritten : "";
        }
        if (!tag.attributes().containsKey("href")) {
            openLinks.push(true);
            return asWritten;
        }
        Destination to = policy.link(tag.get("href").strip());
        openLinks.push(!to.isNowhere());
        return to.isNowhere() ? "" : tag.with("href", to.address()).written();
    }
}
