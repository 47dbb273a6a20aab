package org.cohort.web.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What the scripts of an editor say, in the reader's language; {@code {0}} is filled in there. */
@Named
@ApplicationScoped
public class EditorWords {

    private static final List<String> WORDS = List.of(
            "alt",
            "altHint",
            "altPut",
            "altTitle",
            "bold",
            "code",
            "completions",
            "expired",
            "italic",
            "kept",
            "link",
            "lost",
            "noPreview",
            "offline",
            "restored",
            "signIn",
            "undo",
            "uploadFailed",
            "uploading");

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    private final Map<Locale, String> byLanguage = new ConcurrentHashMap<>();

    /** An object with a sentence for each word. */
    public String getJson() {
        return byLanguage.computeIfAbsent(reader.getLocale(), this::json);
    }

    private String json(Locale language) {
        JsonObjectBuilder said = JsonValues.object();
        WORDS.forEach(word -> said.add(word, texts.in(language, "editor.says." + word, List.of())));
        return said.build().toString();
    }
}
