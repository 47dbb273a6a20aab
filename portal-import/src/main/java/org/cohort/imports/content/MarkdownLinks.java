package org.cohort.imports.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rewrites the addresses of links and pictures in Markdown. One that leads nowhere leaves its words. */
final class MarkdownLinks {

    private static final Pattern DEFINITION = Pattern.compile(
            "^( {0,3}\\[(?!\\^)([^\\]\\n]+)]:[ \\t]*)(?:<([^>\\n]*)>|(\\S+))([ \\t]+(?:\"[^\\n]*\"|'[^\\n]*'|\\([^\\n]*\\)))?[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^\\s<>]+)>");
    private static final int LONGEST_WORDS = 4000;

    private final LinkPolicy policy;
    private final Map<String, Boolean> nowhere = new HashMap<>();

    private MarkdownLinks(LinkPolicy policy) {
        this.policy = policy;
    }

    static String rewrite(String text, LinkPolicy policy) {
        MarkdownLinks links = new MarkdownLinks(policy);
        String defined = links.definitions(text);
        String linked = links.rewrite(defined, 0);
        return AUTOLINK.matcher(linked).replaceAll(found -> Matcher.quoteReplacement(links.autolink(found.group(1))));
    }

    private String autolink(String address) {
        Destination to = policy.link(address);
        return to.kind() == Destination.Kind.POST ? "[" + address + "](" + to.address() + ")" : "<" + address + ">";
    }

    private String definitions(String text) {
        return DEFINITION.matcher(text).replaceAll(found -> {
            String address = found.group(3) != null ? found.group(3) : found.group(4);
            String label = key(found.group(2));
            boolean shown = Pattern.compile("!\\[[^\\]]*]\\s?\\[" + Pattern.quote(found.group(2)) + "]|!\\["
                            + Pattern.quote(found.group(2)) + "](?![(\\[])")
                    .matcher(text)
                    .find();
            Destination to = shown ? policy.picture(address) : policy.link(address);
            nowhere.put(label, to.isNowhere());
            String title = found.group(5) == null ? "" : found.group(5);
            return Matcher.quoteReplacement(to.isNowhere() ? "" : found.group(1) + pointed(to.address()) + title);
        });
    }

    private String rewrite(String text, int depth) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                out.append(text, at, at + 2);
                at += 2;
                continue;
            }
            boolean picture = c == '!' && at + 1 < text.length() && text.charAt(at + 1) == '[';
            int end = c == '[' || picture ? construct(text, at, picture, depth, out) : at;
            if (end == at) {
                out.append(c);
                end++;
            }
            at = end;
        }
        return out.toString();
    }

    /** Writes the link or picture that begins here; the index behind it, or the same where there is none. */
    private int construct(String text, int at, boolean picture, int depth, StringBuilder out) {
        int open = picture ? at + 1 : at;
        int close = Brackets.close(text, open, Math.min(text.length(), open + LONGEST_WORDS));
        if (close < 0 || depth > 3) {
            return at;
        }
        String words = text.substring(open + 1, close);
        @Nullable LinkTarget target = LinkTarget.at(text, close + 1);
        if (target != null) {
            out.append(written(picture, words, target, depth));
            return target.to();
        }
        return reference(text, at, close, picture, words, depth, out);
    }

    private String written(boolean picture, String words, LinkTarget target, int depth) {
        Destination to = picture ? policy.picture(target.address()) : policy.link(target.address());
        if (picture) {
            return to.isNowhere()
                    ? policy.missingPicture(target.address(), words)
                    : "![" + words + "](" + pointed(to.address()) + target.title() + ")";
        }
        String inner = rewrite(words, depth + 1);
        return to.isNowhere() ? inner : "[" + inner + "](" + pointed(to.address()) + target.title() + ")";
    }

    /** A reference is kept as it is, unless what it refers to leads nowhere. */
    private int reference(String text, int at, int close, boolean picture, String words, int depth, StringBuilder out) {
        int end = close + 1;
        String label = words;
        if (end < text.length() && text.charAt(end) == '[') {
            int labelClose = text.indexOf(']', end);
            if (labelClose > end) {
                label = labelClose == end + 1 ? words : text.substring(end + 1, labelClose);
                end = labelClose + 1;
            }
        }
        @Nullable Boolean gone = nowhere.get(key(label));
        if (gone == null && end == close + 1) {
            return at;
        }
        if (Boolean.TRUE.equals(gone)) {
            out.append(picture ? policy.missingPicture("", words) : rewrite(words, depth + 1));
        } else {
            out.append(picture ? "![" : "[").append(picture ? words : rewrite(words, depth + 1));
            out.append(text, close, end);
        }
        return end;
    }

    /** An address as it may stand between parentheses. */
    private static String pointed(String address) {
        String plain = address.replace(" ", "%20").replace("\n", "");
        return plain.indexOf('(') >= 0 || plain.indexOf(')') >= 0 || plain.indexOf('<') >= 0
                ? plain.replace("(", "%28")
                        .replace(")", "%29")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                : plain;
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
