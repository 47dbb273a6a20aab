package org.cohort.web.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.kernel.ContentRef;
import org.cohort.posts.Series;
import org.cohort.posts.SeriesPart;
import org.cohort.posts.SeriesService;
import org.cohort.web.involvement.ViewInvolvement;
import org.cohort.web.layout.TextScripts;
import org.jspecify.annotations.Nullable;

/** A series with its parts in order. */
@Named
@RequestScoped
public class ViewSeries {

    @Inject
    SeriesService service;

    @Inject
    ViewInvolvement involvement;

    private String slug = "";
    private @Nullable Series series;
    private List<SeriesPart> parts = List.of();

    public void load() {
        Series found = service.get(slug);
        series = found;
        parts = service.parts(found);
        involvement.load(new ContentRef(ContentRef.SERIES, found.getId()));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public @Nullable Series getSeries() {
        return series;
    }

    /** What the plan needs. */
    public TextScripts getScripts() {
        return series == null ? TextScripts.NONE : TextScripts.of(List.of(series.getPlanHtml()));
    }

    public List<SeriesPart> getParts() {
        return parts;
    }
}
