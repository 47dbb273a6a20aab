package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Members as they stand beside what they wrote. */
@Named
@ApplicationScoped
public class People {

    public static final String SMALL = "avatar-small";

    @Inject
    Avatars avatars;

    /** For a page: their picture, or the leaf with their initials. */
    public String avatar(@Nullable String picture, String handle, String name, @Nullable String size) {
        Markup html = new Markup();
        avatar(html, picture == null ? "" : picture, handle, name, size == null ? "" : size);
        return html.toString();
    }

    /**
     * Their picture, or the leaf with their initials.
     *
     * @param picture the picture's path, empty where there is none
     * @param size {@link #SMALL}, another class that says how large, or empty for the usual
     */
    public void avatar(Markup html, String picture, String handle, String name, String size) {
        if (!picture.isEmpty()) {
            html.tags("<img class=\"avatar ").text(size).tags("\" src=\"");
            html.text(picture).tags("\" alt=\"\" width=\"48\" height=\"48\" loading=\"lazy\">");
            return;
        }
        html.tags("<span class=\"avatar ").text(size).tags("\" data-hue=\"");
        html.number(avatars.hue(handle)).tags("\" aria-hidden=\"true\">");
        html.text(avatars.initials(name)).tags("</span>");
    }

    /** A leaf that stands for somebody who is not to be known. */
    public void nobody(Markup html, String size) {
        html.tags("<span class=\"avatar ").text(size).tags("\" aria-hidden=\"true\">?</span>");
    }

    /** The same for a page. */
    public String nobody() {
        Markup html = new Markup();
        nobody(html, "");
        return html.toString();
    }

    /** Their name, leading to their profile. */
    public void name(Markup html, String handle, String name) {
        html.tags("<a class=\"member-name\" dir=\"auto\" href=\"/people/")
                .text(handle)
                .tags("\">");
        html.text(name).tags("</a>");
    }
}
