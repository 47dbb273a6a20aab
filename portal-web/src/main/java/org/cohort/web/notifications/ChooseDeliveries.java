package org.cohort.web.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Reason;
import org.cohort.notifications.Delivery;
import org.cohort.notifications.NotificationSettings;
import org.cohort.notifications.QuietHours;
import org.cohort.notifications.SettingService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form in which a member says how to hear of what, and when not. */
@Named
@RequestScoped
public class ChooseDeliveries {

    private static final int HOURS_A_DAY = 24;

    /** What the form offers as the end, where nothing was chosen. */
    private static final int USUAL_MORNING = 7;

    private static final String FROM = "quietFrom";
    private static final String UNTIL = "quietUntil";

    /** Of the field that says that no hour is quiet. */
    private static final String NONE = "";

    @Inject
    SettingService service;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private NotificationSettings settings = NotificationSettings.USUAL;

    /** Saves what was sent, or shows what was saved. */
    public void open() {
        settings = service.get(reader.getActor());
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if (problems.attempt(() -> service.save(reader.getActor(), sent()))) {
            Redirect.to("/settings/notifications?saved=1");
        }
    }

    private NotificationSettings sent() {
        Map<Reason, Delivery> chosen = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            chosen.put(reason, delivery(request.getParameter(reason.word())));
        }
        return new NotificationSettings(chosen, quiet());
    }

    private static Delivery delivery(@Nullable String word) {
        return Arrays.stream(Delivery.values())
                .filter(how -> how.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid("delivery", "error.invalid"));
    }

    private @Nullable QuietHours quiet() {
        String from = request.getParameter(FROM);
        return from == null || from.equals(NONE) ? null : new QuietHours(hour(from), hour(request.getParameter(UNTIL)));
    }

    private static int hour(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : -1;
    }

    public Reason[] getReasons() {
        return Reason.values();
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    /** What the form shows as chosen: what was sent and could not be saved, else what is saved. */
    public boolean isChosen(Reason reason, Delivery how) {
        String sent = request.getParameter(reason.word());
        return sent == null ? settings.delivery(reason) == how : how.word().equals(sent);
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS_A_DAY).boxed().toList();
    }

    /** An hour as the form shows it. */
    public String written(int hour) {
        return "%02d:00".formatted(hour);
    }

    public boolean isFrom(int hour) {
        QuietHours quiet = settings.quiet();
        return isHour(hour, FROM, quiet == null ? null : quiet.from());
    }

    public boolean isUntil(int hour) {
        QuietHours quiet = settings.quiet();
        return isHour(hour, UNTIL, quiet == null ? USUAL_MORNING : Integer.valueOf(quiet.until()));
    }

    /** What was sent and could not be saved, else what is saved. */
    private boolean isHour(int hour, String field, @Nullable Integer saved) {
        String sent = request.getParameter(field);
        return sent == null ? saved != null && saved == hour : sent.equals(Integer.toString(hour));
    }

    public String getZone() {
        return reader.getZone().getId().equals("Z") ? "UTC" : reader.getZone().getId();
    }

    public boolean isSaved() {
        return request.getParameter("saved") != null;
    }
}
