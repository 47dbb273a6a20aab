package org.cohort.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.text.fragment.ImageSizes;

/** How large the uploaded pictures in a text are. */
@ApplicationScoped
@Transactional
public class PictureSizes {

    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{32})/");

    /** More than a text shows, and as many as one statement asks for. */
    private static final int MOST = 200;

    @Inject
    AttachmentRepository attachments;

    /** Looks up all pictures of a text at once, because it is rendered by a thread that reaches no database. */
    public ImageSizes in(String markdown) {
        List<String> keys = FILE.matcher(markdown)
                .results()
                .map(file -> file.group(1))
                .distinct()
                .limit(MOST)
                .toList();
        if (keys.isEmpty()) {
            return ImageSizes.UNKNOWN;
        }
        Map<String, ImageSizes.Size> known = attachments.sizes(keys);
        return src -> {
            Matcher file = FILE.matcher(src);
            return file.lookingAt() ? Optional.ofNullable(known.get(file.group(1))) : Optional.empty();
        };
    }
}
