package org.cohort.web.api.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohort.posts.Series;
import org.cohort.posts.SeriesService;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Person;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code /series}: posts of one author to be read in order. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SeriesApi implements ApiPart {

    @Inject
    SeriesService series;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    /**
     * A series.
     *
     * @param plan what is to come, in Markdown
     * @param planHtml the same as it is read: safe
     * @param parts the published ones in their order
     */
    public record SeriesItem(
            String slug, String title, Person author, String plan, String planHtml, List<PartItem> parts) {}

    /**
     * A published part.
     *
     * @param id the post's number
     * @param part its place, from 1; null where it has none
     */
    public record PartItem(long id, String title, @Nullable Integer part, String path) {}

    /** What is to come, in Markdown. */
    public record NewPlan(String plan) {}

    @GET
    @Path("series/{slug}")
    public Answer<SeriesItem> get(@PathParam("slug") String slug) {
        return Answer.of(item(slug));
    }

    @PATCH
    @Path("series/{slug}")
    public Answer<SeriesItem> plan(@PathParam("slug") String slug, @Nullable NewPlan body) {
        return writes.once(body, sent -> {
            series.plan(reader.getActor(), slug, sent.plan());
            return Answer.of(item(slug));
        });
    }

    private SeriesItem item(String slug) {
        Series found = series.get(slug);
        return new SeriesItem(
                found.getSlug(),
                found.getTitle(),
                Person.of(found.getAuthor()),
                found.getPlan(),
                found.getPlanHtml(),
                series.parts(found).stream()
                        .map(part -> new PartItem(part.id(), part.title(), part.part(), part.path()))
                        .toList());
    }
}
