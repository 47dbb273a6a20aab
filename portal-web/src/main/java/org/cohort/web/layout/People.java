package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Members as they stand beside what they wrote. */
@ApplicationScoped
public class People {

    @Inject
    Avatars avatars;

    /**
     * Their picture, or the leaf with their initials.
     *
     * @param picture the picture's path, empty where there is none
     */
    public void avatar(Markup html, String picture, String handle, String name, boolean isSmall) {
        if (!picture.isEmpty()) {
            html.tags("<img class=\"avatar").tagsIf(isSmall, " avatar-small").tags("\" src=\"");
            html.text(picture).tags("\" alt=\"\" width=\"48\" height=\"48\" loading=\"lazy\">");
            return;
        }
        html.tags("<span class=\"avatar").tagsIf(isSmall, " avatar-small").tags("\" data-hue=\"");
        html.number(avatars.hue(handle)).tags("\" aria-hidden=\"true\">");
        html.text(avatars.initials(name)).tags("</span>");
    }

    /** Their name, leading to their profile. */
    public void name(Markup html, String handle, String name) {
        html.tags("<a class=\"member-name\" href=\"/people/").text(handle).tags("\">");
        html.text(name).tags("</a>");
    }
}
