package org.cohort.web.questions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohort.posts.Standing;
import org.cohort.questions.QuestionFilter;
import org.cohort.questions.QuestionFilter.Age;
import org.cohort.questions.QuestionSubjects;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The filters of the list of questions as links, each of which keeps what the others say. */
@Named
@RequestScoped
public class QuestionLinks {

    @Inject
    ListQuestions list;

    @Inject
    QuestionSubjects subjects;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    /** One of a row of links; what is chosen leads back to all. */
    private record Choice(String label, QuestionFilter leads, boolean chosen) {}

    /** All filters, each a section of its own. */
    public String getHtml() {
        Markup html = new Markup();
        QuestionFilter now = list.getFilter();
        write(html, "state", "questions.by.state", states(now));
        write(html, "age", "questions.by.age", ages(now));
        write(html, "subject", "questions.by.subject", tags(now));
        write(html, "language", "questions.by.language", languages(now));
        return html.toString();
    }

    private List<Choice> states(QuestionFilter now) {
        List<Choice> choices = new ArrayList<>();
        for (Standing one : Standing.values()) {
            boolean chosen = one == now.standing();
            QuestionFilter leads = new QuestionFilter(chosen ? null : one, now.tag(), now.language(), now.age());
            choices.add(new Choice(texts.of("standing." + one.word()), leads, chosen));
        }
        return choices;
    }

    private List<Choice> ages(QuestionFilter now) {
        List<Choice> choices = new ArrayList<>();
        for (Age one : List.of(Age.DAY, Age.WEEK, Age.LONGER)) {
            boolean chosen = one == now.age();
            QuestionFilter leads =
                    new QuestionFilter(now.standing(), now.tag(), now.language(), chosen ? Age.ANY : one);
            choices.add(new Choice(texts.of("questions.age." + one.word()), leads, chosen));
        }
        return choices;
    }

    private List<Choice> tags(QuestionFilter now) {
        List<Choice> choices = new ArrayList<>();
        for (String one : with(now.tag(), subjects.tags())) {
            boolean chosen = one.equals(now.tag());
            QuestionFilter leads = new QuestionFilter(now.standing(), chosen ? null : one, now.language(), now.age());
            choices.add(new Choice(one, leads, chosen));
        }
        return choices;
    }

    private List<Choice> languages(QuestionFilter now) {
        List<Choice> choices = new ArrayList<>();
        for (String one : with(now.language(), subjects.languages())) {
            boolean chosen = one.equals(now.language());
            QuestionFilter leads = new QuestionFilter(now.standing(), now.tag(), chosen ? null : one, now.age());
            choices.add(new Choice(Locale.forLanguageTag(one).getDisplayName(reader.getLocale()), leads, chosen));
        }
        return choices;
    }

    /** What is chosen is among what there is to choose from. */
    private static List<String> with(@Nullable String chosen, List<String> offered) {
        if (chosen == null || offered.contains(chosen)) {
            return offered;
        }
        List<String> all = new ArrayList<>(offered);
        all.add(chosen);
        return all;
    }

    private void write(Markup html, String part, String heading, List<Choice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        html.tags("<section class=\"section\" aria-labelledby=\"by-").text(part).tags("\"><h2 id=\"by-");
        html.text(part).tags("\">").text(texts.of(heading)).tags("</h2><ul class=\"filter\">");
        for (Choice choice : choices) {
            html.tags("<li><a href=\"").text(address(choice.leads())).tags("\"");
            html.tagsIf(choice.chosen(), " aria-current=\"true\"")
                    .tags("><bdi>")
                    .text(choice.label());
            html.tags("</bdi>");
            if (choice.chosen()) {
                html.tags("<span class=\"visually-hidden\"> ").text(texts.of("questions.filterOff"));
                html.tags("</span>");
            }
            html.tags("</a></li>");
        }
        html.tags("</ul></section>");
    }

    /** The address of the list that shows these. */
    static String address(QuestionFilter filter) {
        StringBuilder query = new StringBuilder();
        append(
                query,
                "state",
                filter.standing() == null ? null : filter.standing().word());
        append(query, "tag", filter.tag());
        append(query, "language", filter.language());
        append(query, "age", filter.age() == Age.ANY ? null : filter.age().word());
        return "/questions" + query;
    }

    private static void append(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
            query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
