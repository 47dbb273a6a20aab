package org.cohort.web.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cohort.comments.ReactionCount;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** The reactions to one thing as HTML: counts for guests, buttons for members. */
@Named
@ApplicationScoped
public class ReactionMarkup {

    /** What each emoji says, for those who do not see it: the last part of its message key. */
    private static final Map<String, String> NAMES =
            Map.of("👍", "agree", "❤️", "thanks", "🎉", "celebrate", "💡", "clear", "🙏", "grateful", "😄", "smile");

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    /** For a page. */
    public String of(ContentRef content, List<ReactionCount> counts) {
        Markup html = new Markup();
        write(html, content, counts, reader.isGuest());
        return html.toString();
    }

    void write(Markup html, ContentRef content, List<ReactionCount> counts, boolean forGuest) {
        for (ReactionCount count : counts) {
            if (forGuest) {
                html.tags("<span class=\"reaction\">");
                writeEmoji(html, count.emoji());
                html.tags(" ").number(count.members()).tags("</span>");
            } else {
                beginButton(html, count.mine() ? "unreact" : "react", content, count.emoji());
                html.tags("\" aria-pressed=\"")
                        .tags(count.mine() ? "true" : "false")
                        .tags("\">");
                writeEmoji(html, count.emoji());
                html.tags(" ").number(count.members()).tags("</button>");
            }
        }
        if (!forGuest) {
            writeMenu(html, content);
        }
    }

    private void writeMenu(Markup html, ContentRef content) {
        html.tags("<details class=\"menu menu-start\"><summary class=\"reaction\">");
        html.text(texts.of("reaction.add")).tags("</summary><div class=\"row\">");
        for (String emoji : ReactionService.OFFERED) {
            beginButton(html, "react", content, emoji);
            html.tags("\">");
            writeEmoji(html, emoji);
            html.tags("</button>");
        }
        html.tags("</div></details>");
    }

    private static void beginButton(Markup html, String verb, ContentRef content, String emoji) {
        html.tags("<button class=\"reaction\" name=\"do\" value=\"").text(verb).tags(" ");
        html.text(content.kind()).tags(" ").number(content.id()).tags(" ").text(emoji);
    }

    private void writeEmoji(Markup html, String emoji) {
        html.tags("<span aria-hidden=\"true\">").text(emoji).tags("</span><span class=\"visually-hidden\">");
        html.text(texts.of("reaction." + NAMES.getOrDefault(emoji, "other"))).tags("</span>");
    }
}
