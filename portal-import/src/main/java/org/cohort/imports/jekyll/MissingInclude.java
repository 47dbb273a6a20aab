package org.cohort.imports.jekyll;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.liquid.Arguments;
import org.cohort.imports.liquid.LiquidTag;

/** What an include of a theme that is not in the source would have shown, as far as its name and arguments tell. */
final class MissingInclude {

    private static final Map<String, String> PLAYERS =
            Map.of("youtube", "https://www.youtube.com/watch?v=", "vimeo", "https://vimeo.com/");

    private MissingInclude() {}

    static String render(String fileName, LiquidTag.Call call) {
        Arguments arguments = call.parsed();
        String name = fileName.substring(fileName.lastIndexOf('/') + 1)
                .replaceFirst("\\..*", "")
                .toLowerCase(Locale.ROOT);
        Optional<String> words = arguments.text("text", "content", "message", "body");
        Optional<String> picture = arguments
                .text("src", "url", "file", "path", "image_path", "image", "img", "name")
                .filter(value -> value.matches("(?i).*\\.(png|jpe?g|gif|svg|webp|avif|bmp)([?#].*)?"));
        String caption = arguments.text("caption", "description", "title").orElse("");
        if (picture.isPresent()) {
            String alt = arguments.text("alt").orElse(caption).replaceAll("[\\[\\]<>]", "");
            return "\n\n![" + alt + "](<" + picture.get() + ">)\n\n"
                    + (caption.isEmpty() ? "" : "*" + caption + "*\n\n");
        }
        for (Map.Entry<String, String> player : PLAYERS.entrySet()) {
            Optional<String> id = arguments.text("id", "content", "url", "src", "video_id", "youtubeid");
            if (name.contains(player.getKey()) && id.isPresent()) {
                String address = id.get().startsWith("http") ? id.get() : player.getValue() + id.get();
                return "\n\n[" + address + "](" + address + ")\n\n";
            }
        }
        if (words.isPresent()) {
            return NoticeMark.around(words.get(), name);
        }
        Optional<String> address = arguments
                .text("url", "href", "link", "src", "content", "id")
                .filter(value -> value.matches("https?://\\S+"));
        if (address.isPresent()) {
            return "\n\n[" + (caption.isEmpty() ? address.get() : caption) + "](" + address.get() + ")\n\n";
        }
        call.scope().warn("The included file “%s” is not in the source.".formatted(fileName));
        return caption;
    }
}
