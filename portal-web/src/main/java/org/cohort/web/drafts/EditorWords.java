package org.cohort.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What the scripts of an editor say, in the reader's language; {@code {0}} is filled in there. */
@Named
@RequestScoped
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

    /** An object with a sentence for each word. */
    public String getJson() {
        JsonObjectBuilder said = Json.createObjectBuilder();
        WORDS.forEach(word -> said.add(word, texts.in(reader.getLocale(), "editor.says." + word, List.of())));
        return said.build().toString();
    }
}
