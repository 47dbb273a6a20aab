package org.cohort.web.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cohort.comments.ReactionService;

/** What each emoji says, for those who do not see it: the last part of its message key. */
@Named
@ApplicationScoped
public class ReactionNames {

    private static final Map<String, String> NAMES =
            Map.of("👍", "agree", "❤️", "thanks", "🎉", "celebrate", "💡", "clear", "🙏", "grateful", "😄", "smile");

    public String of(String emoji) {
        return NAMES.getOrDefault(emoji, "other");
    }

    public List<String> getOffered() {
        return ReactionService.OFFERED;
    }
}
