package org.cohort.web.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.web.layout.Markup;

/** Tags side by side as HTML, each leading to its posts. */
@Named
@ApplicationScoped
public class TagLinks {

    public String of(List<String> names) {
        Markup html = new Markup();
        for (String name : names) {
            html.tags("<a class=\"tag\" href=\"/tags/").text(name).tags("\" dir=\"auto\">");
            html.text(name).tags("</a>");
        }
        return html.toString();
    }
}
