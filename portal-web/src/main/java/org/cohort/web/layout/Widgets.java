package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Pages with PrimeFaces' widgets. */
@Named("widgetsStyle")
@ApplicationScoped
public class Widgets {

    /**
     * Says that the widgets' style sheet is there already: ours brings it in a layer of its own, where it cannot beat
     * what the portal says of its look.
     */
    public void dress() {
        FacesContext page = FacesContext.getCurrentInstance();
        page.getApplication().getResourceHandler().markResourceRendered(page, "components.css", "primefaces");
    }
}
