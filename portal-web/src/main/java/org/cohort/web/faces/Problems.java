package org.cohort.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What was wrong with the form that the reader sent, said beside the field it stands in; nothing typed is lost. */
@Named
@RequestScoped
public class Problems {

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    private final Map<String, String> byField = new HashMap<>();
    private String whole = "";

    /** Carries out an action of a form; a refusal of the domain becomes sentences on the page that is shown again. */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (NotFound | SignInNeeded answeredByAPageOfItsOwn) {
            throw answeredByAPageOfItsOwn;
        } catch (Invalid invalid) {
            show(invalid);
        } catch (DomainException refused) {
            whole = say(refused.key(), List.of());
        }
        FacesContext.getCurrentInstance().validationFailed();
        return false;
    }

    /** Says on the page that is made next what is wrong with the values of its form. */
    public void show(Invalid invalid) {
        invalid.violations()
                .forEach(violation -> byField.merge(
                        violation.field(), say(violation.key(), violation.arguments()), (one, two) -> one + " " + two));
        whole = say("error.invalid", List.of());
    }

    /** The sentence for a field, empty where it is fine. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** The sentence for the whole form, empty where all is well. */
    public String getWhole() {
        return whole;
    }

    private String say(String key, List<Object> arguments) {
        return texts.in(reader.getLocale(), key, arguments);
    }
}
