package org.cohort.web.posts;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as it stands in somebody's browser, whatever happens to the page meanwhile. */
final class FilledForm {

    private final Visitor visitor;
    private final String id;
    private final String action;
    private final Map<String, String> fields = new TreeMap<>();

    private FilledForm(Visitor visitor, Document page, String id) {
        Element form = page.getElementById(id);
        if (form == null) {
            throw new AssertionError("No form " + id + " on " + page.title());
        }
        this.visitor = visitor;
        this.id = id;
        this.action = form.attr("action");
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            boolean chosen = !field.is("[type=radio], [type=checkbox]") || field.hasAttr("checked");
            if (chosen && !field.is("[type=submit], [type=file]")) {
                fields.put(field.attr("name"), valueOf(field));
            }
        }
    }

    static FilledForm open(Visitor visitor, String path, String id) {
        return new FilledForm(visitor, visitor.page(path), id);
    }

    /** The form as an answer shows it again. */
    static FilledForm again(Visitor visitor, HttpResponse<String> answer, String id) {
        return new FilledForm(visitor, Jsoup.parse(answer.body()), id);
    }

    FilledForm with(String name, String value) {
        fields.put(id + ":" + name, value);
        return this;
    }

    String value(String name) {
        return fields.getOrDefault(id + ":" + name, "");
    }

    HttpResponse<String> press(String button) {
        Map<String, String> sent = new TreeMap<>(fields);
        sent.put(id + ":" + button, "pressed");
        return visitor.post(action, sent);
    }

    /** Everything but the text fields, to send it in another way. */
    Map<String, String> fields() {
        return new TreeMap<>(fields);
    }

    private static String valueOf(Element field) {
        if (field.is("textarea")) {
            return field.wholeText();
        }
        if (field.is("select")) {
            Element option = field.selectFirst("option[selected]");
            Element first = option == null ? field.selectFirst("option") : option;
            return first == null ? "" : first.val();
        }
        return field.val();
    }
}
