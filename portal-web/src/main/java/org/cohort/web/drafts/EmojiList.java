package org.cohort.web.drafts;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cohort.kernel.DomainException;
import org.cohort.people.Role;
import org.cohort.text.EmojiNames;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.cache.StoredPage;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** What can be written between colons: {@code GET /emoji} answers {@code {"tada": "🎉", …}}, the same for everybody. */
@WebServlet("/emoji")
public class EmojiList extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String A_DAY = "private, max-age=86400";

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    private transient volatile @Nullable StoredPage list;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            reader.getActor().mustBe(Role.MEMBER);
            list().send(request, response, A_DAY);
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }

    private StoredPage list() {
        StoredPage made = list;
        if (made == null) {
            JsonObjectBuilder names = JsonValues.object();
            EmojiNames.all().forEach(names::add);
            byte[] bytes = names.build().toString().getBytes(StandardCharsets.UTF_8);
            made = StoredPage.of("application/json;charset=UTF-8", bytes);
            list = made;
        }
        return made;
    }
}
