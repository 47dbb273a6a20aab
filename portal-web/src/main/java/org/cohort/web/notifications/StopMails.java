package org.cohort.web.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.notifications.SettingService;
import org.cohort.web.layout.Texts;

/** The page behind a mail's link that stops such mails: it asks, because programs open links to look at them. */
@Named
@RequestScoped
public class StopMails {

    @Inject
    SettingService settings;

    @Inject
    Texts texts;

    private String word = "";
    private String kind = "";
    private boolean done;

    /** Finds out what the word would stop. */
    public void load() {
        kind = settings.read(word);
    }

    void stop(String stopWord) {
        word = stopWord;
        settings.stop(stopWord);
        done = true;
    }

    public String getQuestion() {
        return texts.of("notifications.stop.ask." + kind);
    }

    public boolean isDone() {
        return done;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
