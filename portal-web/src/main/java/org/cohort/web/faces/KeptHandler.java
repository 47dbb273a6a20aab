package org.cohort.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <pt:kept part="…" of="#{…}" as="#{…}">}: a part of a page that is made of one object, {@code of}, and reads alike
 * for everybody of one language and zone and one value of {@code as}. Where it is remembered, nothing of it is built. It
 * holds nothing that a form of Faces needs, and nothing of one reader that {@code as} does not say.
 */
public class KeptHandler extends ComponentHandler {

    private final KeptParts parts;
    private final String part;
    private final @Nullable TagAttribute of;
    private final @Nullable TagAttribute as;

    public KeptHandler(ComponentConfig config) {
        super(config);
        // Once for each place in a page, because looking a bean up walks the stack.
        this.parts = CDI.current().select(KeptParts.class).get();
        this.part = getRequiredAttribute("part").getValue();
        this.of = getAttribute("of");
        this.as = getAttribute("as");
    }

    /** The attributes are the handler's own. */
    @Override
    public void setAttributes(FaceletContext context, Object component) {}

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        KeptParts.Key key =
                parts.key(part, of == null ? null : of.getObject(context), as == null ? "" : as.getValue(context));
        Optional<String> html = parts.find(key);
        ((Kept) component).show(html.orElse(null), made -> parts.keep(key, made));
        if (html.isEmpty()) {
            super.applyNextHandler(context, component);
        }
    }
}
