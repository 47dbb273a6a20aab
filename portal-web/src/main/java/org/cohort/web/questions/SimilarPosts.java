package org.cohort.web.questions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.kernel.SearchDocument;
import org.cohort.search.SearchService;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.jspecify.annotations.Nullable;

/** Posts that may answer a question before it is asked. */
@Named
@RequestScoped
public class SimilarPosts {

    /** More would be read instead of asked. */
    private static final int MOST = 5;

    /** What a question is about is said in fewer. */
    private static final int MOST_CHARACTERS = 2000;

    @Inject
    SearchService search;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    private @Nullable String asked;
    private String found = "";

    /** The items of a list, with links that open beside what is being typed; empty where nothing is alike. */
    public String like(String text) {
        if (!text.equals(asked)) {
            String some = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
            found = items(search.similar(reader.getActor(), some, "post", MOST));
            asked = text;
        }
        return found;
    }

    private String items(List<SearchDocument> posts) {
        Markup html = new Markup();
        for (SearchDocument post : posts) {
            html.tags("<li><span class=\"quiet small\">").text(texts.of("kind." + post.sort()));
            html.tags("</span> <a target=\"_blank\" href=\"").text(post.path());
            if (post.language() != null) {
                html.tags("\" lang=\"").text(post.language());
            }
            html.tags("\"><bdi>").text(post.heading()).tags("</bdi></a></li>");
        }
        return html.toString();
    }
}
