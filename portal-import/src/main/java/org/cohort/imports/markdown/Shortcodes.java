package org.cohort.imports.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.content.CodeMask;
import org.cohort.imports.content.Dialect;
import org.cohort.imports.content.PostFile;

/** Marks of site generators in the text of a folder that is of no known kind: pictures stay, the rest leaves its inner text. */
final class Shortcodes implements Dialect {

    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w/.-]+)((?s:.{0,2000}?))\\s*/?[>%]}}");
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*/?\\w[^%\\n]{0,500}%}");

    @Override
    public String plain(String masked, PostFile post, CodeMask mask, Set<String> warnings) {
        String text = SHORTCODE
                .matcher(masked)
                .replaceAll(found ->
                        Matcher.quoteReplacement(shown(found.group(1), found.group(2), found.group(3), warnings)));
        return TAG.matcher(text).replaceAll(found -> {
            warnings.add("The tag %s is not known here.".formatted(found.group()));
            return "";
        });
    }

    private static String shown(String closing, String name, String arguments, Set<String> warnings) {
        Map<String, String> named = new LinkedHashMap<>();
        Matcher each = NAMED.matcher(arguments);
        while (each.find()) {
            named.put(each.group(1), each.group(2) != null ? each.group(2) : each.group(3));
        }
        String source = named.getOrDefault("src", "");
        if (closing.isEmpty() && !source.isEmpty() && name.matches("figure|img|image")) {
            String caption = named.getOrDefault("caption", "");
            String alt = named.getOrDefault("alt", caption).replaceAll("[\\[\\]<>]", "");
            return "\n\n![" + alt + "](<" + source + ">)\n\n" + (caption.isEmpty() ? "" : "*" + caption + "*\n\n");
        }
        String word = arguments.strip().replaceAll("^\"|\"$", "");
        if (name.matches("ref|relref")) {
            return word.replaceFirst("[\\s\"].*", "");
        }
        if (name.equals("youtube") && word.matches("[\\w-]{11}")) {
            return "\n\n[https://www.youtube.com/watch?v=" + word + "](https://www.youtube.com/watch?v=" + word
                    + ")\n\n";
        }
        if (closing.isEmpty()) {
            warnings.add("The shortcode “%s” is not known here.".formatted(name));
        }
        return "";
    }
}
