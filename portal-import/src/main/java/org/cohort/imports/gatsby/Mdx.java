package org.cohort.imports.gatsby;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.content.CodeMask;
import org.cohort.imports.content.Dialect;
import org.cohort.imports.content.HtmlTag;
import org.cohort.imports.content.PostFile;
import org.jspecify.annotations.Nullable;

/** MDX as Markdown: imports and exports go, components keep what stands inside them. */
public final class Mdx implements Dialect {

    private static final Pattern MODULE_LINES = Pattern.compile(
            "(?m)^(?:import\\s+(?:[\\w{*\"'][^\\n]*?from\\s+)?[\"'][^\\n]*|import\\s*\\{[^}]*}\\s*from\\s*[\"'][^\\n]*|export\\s+(?:const|let|var|default|function|async|class|\\{)(?s:.*?)(?=\\n\\s*\\n|\\z))");
    private static final Pattern COMMENT = Pattern.compile("\\{\\s*/\\*.*?\\*/\\s*}", Pattern.DOTALL);
    private static final Pattern TEXT_IN_BRACES =
            Pattern.compile("\\{\\s*([\"'`])((?:(?!\\1)[^\\\\]){0,2000})\\1\\s*}");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^[ \\t]*\\{[^{}\\n]{0,300}}[ \\t]*$");
    private static final Pattern VIDEO_ID = Pattern.compile("[\\w-]{11}");

    @Override
    public String plain(String masked, PostFile post, CodeMask mask, Set<String> warnings) {
        String text = COMMENT.matcher(masked).replaceAll("");
        if (post.file().extension().equals("mdx")) {
            text = MODULE_LINES.matcher(text).replaceAll("");
            text = EXPRESSION.matcher(text).replaceAll("");
            text = TEXT_IN_BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(2)));
        }
        return components(text, warnings);
    }

    private static String components(String text, Set<String> warnings) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
            out.append(text, at, open);
            @Nullable HtmlTag tag = HtmlTag.at(text, open);
            boolean component = tag != null && isComponent(tag, text, open);
            if (tag != null && component) {
                out.append(shown(tag, warnings));
                at = tag.to();
            } else if (tag != null && tag.attributes().values().stream().anyMatch(value -> value.startsWith("{"))) {
                out.append(asHtml(tag));
                at = tag.to();
            } else {
                out.append('<');
                at = open + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Attributes that are programs go; words in braces and the names that JSX has for some attributes become HTML. */
    private static String asHtml(HtmlTag tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        tag.attributes().forEach((key, value) -> {
            Matcher words = TEXT_IN_BRACES.matcher(value);
            if (!value.startsWith("{") || words.matches()) {
                attributes.put(key.equals("classname") ? "class" : key, value.startsWith("{") ? words.group(2) : value);
            }
        });
        return new HtmlTag(tag.name(), tag.closing(), tag.selfClosing(), attributes, tag.from(), tag.to()).written();
    }

    /** {@code List<String>} is a word of a program, not a component. */
    private static boolean isComponent(HtmlTag tag, String text, int open) {
        boolean behindWord = open > 0 && Character.isLetterOrDigit(text.charAt(open - 1));
        return Character.isUpperCase(tag.name().charAt(0)) && !behindWord;
    }

    private static String shown(HtmlTag tag, Set<String> warnings) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        String source = firstOf(tag, "src", "url", "image", "href");
        if (tag.closing()) {
            return name.equals("link") ? "</a>" : "";
        }
        if (name.equals("link") && !tag.selfClosing()) {
            return "<a href=\"" + firstOf(tag, "to", "href") + "\">";
        }
        if (name.matches("image|img|figure|zoom|picture|staticimage|photo") && !source.isEmpty()) {
            return "\n\n![" + tag.get("alt") + "](<" + source + ">)\n\n";
        }
        String id = firstOf(tag, "videoid", "youtubeid", "id", "code");
        if (name.contains("youtube") && VIDEO_ID.matcher(id).matches()) {
            String address = "https://www.youtube.com/watch?v=" + id;
            return "\n\n[" + address + "](" + address + ")\n\n";
        }
        if (source.matches("https?://\\S+")) {
            return "\n\n[" + source + "](" + source + ")\n\n";
        }
        if (tag.selfClosing()) {
            warnings.add("The component “%s” is not known here.".formatted(tag.name()));
        }
        return "";
    }

    private static String firstOf(HtmlTag tag, String... attributes) {
        for (String attribute : attributes) {
            String value = tag.get(attribute)
                    .replaceAll("^\\{\\s*[\"'`]?|[\"'`]?\\s*}$", "")
                    .strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
