package org.cohort.text.fragment;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pictures load late and say their size; one whose address is not safe gives way to its alternative text. */
final class Images {

    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,3}|[1-9]\\d?%|100%");

    private Images() {}

    static void apply(Element body, UnaryOperator<String> addresses, ImageSizes sizes) {
        for (Element image : Parts.named(body, "img")) {
            String written = addresses.apply(image.attr("src"));
            String safe = Address.ofPicture(written);
            if (safe.isEmpty()) {
                image.replaceWith(new TextNode(image.attr("alt")));
            } else {
                dress(image.attr("src", safe), sizes.of(written));
            }
        }
    }

    private static void dress(Element image, Optional<ImageSizes.Size> size) {
        image.attr("alt", image.attr("alt")).attr("loading", "lazy").attr("decoding", "async");
        for (String side : new String[] {"width", "height"}) {
            String length = image.attr(side).strip().replaceFirst("px$", "");
            if (LENGTH.matcher(length).matches()) {
                image.attr(side, length);
            } else {
                image.removeAttr(side);
            }
        }
        if (!image.hasAttr("width") && !image.hasAttr("height")) {
            size.ifPresent(known ->
                    image.attr("width", String.valueOf(known.width())).attr("height", String.valueOf(known.height())));
        }
    }
}
