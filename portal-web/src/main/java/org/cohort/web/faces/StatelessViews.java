package org.cohort.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.cohort.web.routing.RoutingFilter;

/**
 * Makes every view stateless from its first moment, and lets its forms post back to the address that the reader asked for.
 * A page's own {@code transient} attribute comes too late: by then a listener may have begun a session for a guest.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        root.setTransient(true);
        return root;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object asked = context.getExternalContext().getRequestMap().get(RoutingFilter.ASKED_ADDRESS);
        return asked == null ? super.getActionURL(context, viewId) : asked.toString();
    }
}
