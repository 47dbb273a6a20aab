package org.cohort.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.imports.apply.ImportOptions;
import org.cohort.people.Role;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The organisers' page of imports: send an archive, see what would happen, let it happen, watch it. */
@Named
@RequestScoped
public class ViewImport {

    @Inject
    UploadedSources sources;

    @Inject
    ChannelService channelService;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private @Nullable String key;
    private @Nullable String problem;
    private @Nullable UploadedSource source;

    public void load() {
        reader.getActor().mustBe(Role.ORGANISER);
        String wanted = key;
        if (wanted == null) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            start(wanted);
        }
        source = sources.find(reader.getActor(), wanted).orElse(null);
    }

    private void start(String wanted) {
        ImportOptions options = new ImportOptions(given("channel"), given("as"), false);
        if (problems.attempt(() -> sources.start(reader.getActor(), wanted, options))) {
            Redirect.to("/imports?source=" + wanted);
        }
    }

    /** Whose the posts are to be, as it was typed. */
    public String getTypedHandle() {
        return Objects.requireNonNullElse(given("as"), "");
    }

    /** Open channels, for posts that name none. */
    public List<Channel> getChannels() {
        return channelService.list().stream()
                .filter(channel -> !channel.isArchived())
                .toList();
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }

    public @Nullable UploadedSource getSource() {
        return source;
    }

    private @Nullable String given(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
