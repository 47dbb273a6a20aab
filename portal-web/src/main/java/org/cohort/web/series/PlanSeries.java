package org.cohort.web.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.people.Role;
import org.cohort.posts.Series;
import org.cohort.posts.SeriesService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form in which an author says what is to come in a series. */
@Named
@RequestScoped
public class PlanSeries {

    @Inject
    SeriesService service;

    @Inject
    ViewSeries view;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private @Nullable String plan;

    public void save() {
        String typed = plan == null ? "" : plan;
        problems.attempt(() -> {
            service.plan(reader.getActor(), view.getSlug(), typed);
            Redirect.to("/series/" + view.getSlug());
        });
    }

    /** Whether the reader may: the author, and moderators. Before the series is read any member, for the form to arrive. */
    public boolean isAllowed() {
        Series series = view.getSeries();
        return series == null
                ? !reader.isGuest()
                : reader.getActor().isMember(series.getAuthor())
                        || reader.getActor().isAtLeast(Role.MODERATOR);
    }

    /** What was typed, else the plan as it is. */
    public String getPlan() {
        Series series = view.getSeries();
        return plan != null || series == null ? String.valueOf(plan) : series.getPlan();
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan == null ? "" : plan;
    }
}
