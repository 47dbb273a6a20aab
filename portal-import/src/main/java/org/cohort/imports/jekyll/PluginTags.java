package org.cohort.imports.jekyll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cohort.imports.liquid.LiquidTag;

/** Tags of widespread plug-ins and of Octopress. */
final class PluginTags {

    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp|avif)(?:[?#].*)?");

    /** By name. */
    static final Map<String, LiquidTag> ALL = all();

    private PluginTags() {}

    private static Map<String, LiquidTag> all() {
        Map<String, LiquidTag> tags = new HashMap<>();
        Map.of(
                        "youtube", "https://www.youtube.com/watch?v=",
                        "vimeo", "https://vimeo.com/",
                        "gist", "https://gist.github.com/",
                        "codepen", "https://codepen.io/",
                        "jsfiddle", "https://jsfiddle.net/",
                        "slideshare", "https://www.slideshare.net/slideshow/embed_code/",
                        "speakerdeck", "https://speakerdeck.com/player/",
                        "scribd", "https://www.scribd.com/document/")
                .forEach((name, base) -> tags.put(name, call -> card(call, base)));
        List.of("tweet", "twitter", "oembed", "embed", "instagram", "video", "asciinema")
                .forEach(name -> tags.put(name, call -> card(call, "")));
        List.of("img", "image", "asset_img", "figure", "picture", "responsive_image")
                .forEach(name -> tags.put(name, PluginTags::image));
        List.of("asset_path", "asset", "asset_link").forEach(name -> tags.put(name, call -> first(call)));
        List.of("blockquote", "pullquote", "quote").forEach(name -> tags.put(name, PluginTags::quote));
        NoticeMark.names().forEach(name -> tags.put(name, PluginTags::notice));
        List.of(
                        "seo",
                        "feed_meta",
                        "toc",
                        "css",
                        "stylesheet",
                        "javascript",
                        "script",
                        "sectionize",
                        "render_time",
                        "now",
                        "mathjax_script")
                .forEach(name -> tags.put(name, LiquidTag.Call::inner));
        List.of("katex", "mathjax", "math")
                .forEach(name -> tags.put(name, call -> call.paired() ? "$$" + call.inner() + "$$" : ""));
        return tags;
    }

    private static String first(LiquidTag.Call call) {
        List<String> words = call.parsed().words();
        return words.isEmpty() ? "" : words.get(0);
    }

    private static String card(LiquidTag.Call call, String base) {
        String id = call.parsed().text("id", "url", "src").orElse(first(call));
        if (id.isEmpty()) {
            call.scope().warn("The tag “%s” does not say what to show.".formatted(call.name()));
            return "";
        }
        String address = id.matches("https?://.*") ? id : base + id;
        boolean whole = address.startsWith("http") || IMAGE.matcher(address).matches() || address.startsWith("/");
        return whole ? "\n\n[" + address + "](" + address + ")\n\n" : "";
    }

    /** {@code {% img [classes] PATH [width] [height] [title] [alt] %}} and what resembles it. */
    private static String image(LiquidTag.Call call) {
        List<String> words = call.parsed().words();
        String path = call.parsed().text("src", "url", "path", "file").orElse("");
        StringBuilder said = new StringBuilder();
        for (String word : words) {
            if (path.isEmpty() && (IMAGE.matcher(word).matches() || word.matches("https?://.*"))) {
                path = word;
            } else if (!path.isEmpty() && !word.matches("\\d+(px|%)?")) {
                said.append(said.isEmpty() ? "" : " ").append(word);
            }
        }
        String alt = call.parsed()
                .text("alt", "title", "caption")
                .orElse(said.toString())
                .replaceAll("[\"'\\[\\]<>]", "");
        return path.isEmpty()
                ? call.inner()
                : "![" + alt + "](<" + path + ">)" + (call.inner().isBlank() ? "" : "\n\n" + call.inner());
    }

    private static String quote(LiquidTag.Call call) {
        String author =
                call.arguments().isBlank() ? "" : "\n>\n> — " + call.arguments().strip();
        return "\n\n> " + call.inner().strip().replace("\n", "\n> ") + author + "\n\n";
    }

    private static String notice(LiquidTag.Call call) {
        String text = call.paired() ? call.inner() : first(call);
        return text.isBlank() ? "" : NoticeMark.around(text, call.name());
    }
}
