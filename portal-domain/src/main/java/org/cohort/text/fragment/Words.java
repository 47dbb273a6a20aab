package org.cohort.text.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Within plain words, addresses become links, {@code :name:} the emoji of that name, {@code @handle} a link to a member. */
final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?<web>(?:https?://|www\\.)[^\\s<>\"]{3,2000})"
                    + "|(?<![\\p{L}\\p{N}._%+-])(?<mail>[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\\.){1,8}[A-Za-z]{2,24})(?![A-Za-z0-9@-])"
                    + "|:(?<emoji>[a-z0-9_+-]{1,40}+):"
                    + "|(?<![\\p{L}\\p{N}@._%+/-])@(?<handle>[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){2,19}+)(?![A-Za-z0-9_@]|-[A-Za-z0-9]|\\.[A-Za-z0-9])");
    private static final Set<String> LITERAL = Set.of("code", "pre", "kbd", "samp", "var");
    private static final String AFTER_ADDRESS = ".,:;!?*_~'\"”’»…";

    /** A text with more is a list of addresses, and each link costs as much as a paragraph. */
    private static final int MOST_LINKS = 2_000;

    private final boolean mentions;
    private final Set<String> mentioned;
    private int links;

    Words(boolean mentions, Set<String> mentioned) {
        this.mentions = mentions;
        this.mentioned = mentioned;
    }

    void apply(Element element, boolean linked) {
        if (LITERAL.contains(element.normalName()) || element.hasClass("maths")) {
            return;
        }
        List<Node> children = new ArrayList<>();
        boolean changed = false;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && replace(text.getWholeText(), linked, children)) {
                changed = true;
                continue;
            }
            children.add(child);
            if (child instanceof Element inner) {
                apply(inner, linked || inner.normalName().equals("a"));
            }
        }
        if (changed) { // all at once: one insertion after the other costs the square of their number
            element.empty().appendChildren(children);
        }
    }

    private boolean replace(String text, boolean linked, List<Node> children) {
        if (text.indexOf('@') < 0 && text.indexOf(':') < 0 && !text.contains("www.")) {
            return false;
        }
        Matcher token = TOKEN.matcher(text);
        StringBuilder words = new StringBuilder();
        int done = 0;
        while (token.find(done)) {
            words.append(text, done, token.start());
            String written = trimmed(token);
            done = token.start() + written.length();
            Node link = linked || links >= MOST_LINKS ? null : link(token, written);
            if (link == null) {
                words.append(token.group("emoji") == null ? written : emoji(written));
            } else {
                children.add(new TextNode(words.toString()));
                words.setLength(0);
                children.add(link);
                links++;
            }
        }
        if (done > 0) {
            children.add(new TextNode(words.append(text, done, text.length()).toString()));
        }
        return done > 0;
    }

    /** An address without the punctuation of the sentence around it. */
    private static String trimmed(Matcher token) {
        String written = token.group();
        if (token.group("web") == null) {
            return written;
        }
        int end = written.length();
        int open = (int) written.chars().filter(c -> c == '(').count();
        int close = (int) written.chars().filter(c -> c == ')').count();
        while (end > 1
                && (AFTER_ADDRESS.indexOf(written.charAt(end - 1)) >= 0
                        || (written.charAt(end - 1) == ')' && close > open))) {
            close -= written.charAt(--end) == ')' ? 1 : 0;
        }
        return written.substring(0, end);
    }

    private @Nullable Node link(Matcher token, String written) {
        if (token.group("web") != null) {
            return new Element("a")
                    .attr("href", written.startsWith("www.") ? "https://" + written : written)
                    .text(written);
        }
        if (token.group("mail") != null) {
            return new Element("a").attr("href", "mailto:" + written).text(written);
        }
        String handle = token.group("handle");
        if (handle == null || !mentions) {
            return null;
        }
        mentioned.add(handle.toLowerCase(Locale.ROOT));
        return new Element("a")
                .attr("href", "/people/" + handle.toLowerCase(Locale.ROOT))
                .addClass("mention")
                .text(written);
    }

    private static String emoji(String alias) {
        return EmojiManager.getByGithubAlias(alias)
                .or(() -> EmojiManager.getBySlackAlias(alias))
                .map(Emoji::getEmoji)
                .orElse(alias);
    }
}
