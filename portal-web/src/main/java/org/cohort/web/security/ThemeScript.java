package org.cohort.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one script inside pages: it sets the chosen colours before the first paint. The policy names it by its hash. */
@Named
@ApplicationScoped
public class ThemeScript {

    static final String TEXT = "try{var t=localStorage.getItem('theme');"
            + "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

    static final String HASH = "sha256-" + Base64.getEncoder().encodeToString(sha256(TEXT));

    public String getText() {
        return TEXT;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
