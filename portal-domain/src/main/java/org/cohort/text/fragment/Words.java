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

/** Within plain words, {@code :name:} becomes the emoji of that name and {@code @handle} a link to the member. */
final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            ":([a-z0-9_+-]{1,40}):|(?<![\\p{L}\\p{N}@._%+/-])@([A-Za-z0-9][A-Za-z0-9-]{1,18}[A-Za-z0-9])(?![A-Za-z0-9_@]|-[A-Za-z0-9]|\\.[A-Za-z0-9])");
    private static final Set<String> LITERAL = Set.of("code", "pre", "kbd", "samp", "var");

    private final boolean mentions;
    private final Set<String> mentioned;

    Words(boolean mentions, Set<String> mentioned) {
        this.mentions = mentions;
        this.mentioned = mentioned;
    }

    void apply(Element element) {
        if (LITERAL.contains(element.normalName()) || element.hasClass("maths")) {
            return;
        }
        boolean linked = element.closest("a") != null;
        boolean changed = false;
        List<Node> children = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && replace(text, mentions && !linked, children)) {
                changed = true;
            } else {
                children.add(child);
            }
        }
        for (Element child : element.children()) {
            apply(child);
        }
        if (changed) { // all at once: one insertion after the other costs the square of their number
            element.empty().appendChildren(children);
        }
    }

    private boolean replace(TextNode node, boolean link, List<Node> children) {
        String text = node.getWholeText();
        if (text.indexOf('@') < 0 && text.indexOf(':') < 0) {
            return false;
        }
        Matcher token = TOKEN.matcher(text);
        StringBuilder words = new StringBuilder();
        int from = 0;
        while (token.find()) {
            words.append(text, from, token.start());
            from = token.end();
            if (token.group(1) != null) {
                words.append(emoji(token.group()));
            } else if (link) {
                children.add(new TextNode(words.toString()));
                words.setLength(0);
                children.add(mention(token.group(2).toLowerCase(Locale.ROOT), token.group()));
            } else {
                words.append(token.group());
            }
        }
        if (from > 0) {
            children.add(new TextNode(words.append(text, from, text.length()).toString()));
        }
        return from > 0;
    }

    private Element mention(String handle, String written) {
        mentioned.add(handle);
        return new Element("a")
                .attr("href", "/people/" + handle)
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
