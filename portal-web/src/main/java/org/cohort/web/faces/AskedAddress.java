package org.cohort.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import org.cohort.web.routing.RoutingFilter;

/** Forms post back to the address that the reader asked for, not to the file that showed it. */
public class AskedAddress extends ViewHandlerWrapper {

    public AskedAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object asked = context.getExternalContext().getRequestMap().get(RoutingFilter.ASKED_ADDRESS);
        return asked == null ? super.getActionURL(context, viewId) : asked.toString();
    }
}
