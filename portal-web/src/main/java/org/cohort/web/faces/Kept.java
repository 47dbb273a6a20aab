package org.cohort.web.faces;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a page that {@code pt:kept} stands around: written from memory, or made from its children and remembered. */
public class Kept extends UIComponentBase {

    /** As it stands in the portal's tag library. */
    public static final String TYPE = "cohort.Kept";

    private @Nullable String html;
    private Consumer<String> keeper = made -> {};

    /** Says what to write; where that is null, who keeps what is made instead. */
    void show(@Nullable String remembered, Consumer<String> keepsWhatIsMade) {
        this.html = remembered;
        this.keeper = keepsWhatIsMade;
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        String part = html == null ? make(faces) : html;
        faces.getResponseWriter().write(part);
    }

    private String make(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter part = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(part));
        try {
            super.encodeChildren(faces);
            faces.getResponseWriter().flush();
        } finally {
            faces.setResponseWriter(page);
        }
        keeper.accept(part.toString());
        return part.toString();
    }
}
