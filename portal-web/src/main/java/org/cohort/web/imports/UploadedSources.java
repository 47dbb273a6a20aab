package org.cohort.web.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cohort.imports.apply.ImportOptions;
import org.cohort.imports.apply.ImportReport;
import org.cohort.imports.apply.ImportService;
import org.cohort.imports.apply.ReportFiles;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.model.ImportPlan;
import org.cohort.kernel.DataFolder;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.PortalLanguage;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.web.layout.Texts;

/** Archives that organisers sent to be imported: planned at once, carried out when they say so. */
@ApplicationScoped
public class UploadedSources {

    private static final String FOLDER = "imports";
    private static final Logger LOG = System.getLogger(UploadedSources.class.getName());

    @Inject
    DataFolder data;

    @Inject
    ImportService imports;

    @Inject
    ReportFiles reports;

    @Inject
    Texts texts;

    @Resource
    ManagedExecutorService workers;

    private final Map<String, UploadedSource> sources = new ConcurrentHashMap<>();

    /**
     * Keeps an archive and plans its import.
     *
     * @return the key by which it is found again
     * @throws ImportException with one sentence where it is not an archive that can be read
     */
    public String take(Actor actor, String fileName, InputStream bytes) throws IOException {
        actor.mustBe(Role.ORGANISER);
        String key = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(data.resolve(FOLDER).resolve(key));
        // The name becomes the source's name, by which a second import finds again what the first one made.
        Path archive = folder.resolve(fileName.replaceAll("[^\\w.-]", "_"));
        Files.copy(bytes, archive);
        try {
            ImportPlan plan = imports.plan(actor, archive);
            sources.put(key, new UploadedSource(archive, plan));
            return key;
        } catch (ImportException unreadable) {
            throw new ImportException(sentence(unreadable, archive), unreadable);
        }
    }

    public Optional<UploadedSource> find(Actor actor, String key) {
        actor.mustBe(Role.ORGANISER);
        return Optional.ofNullable(sources.get(key));
    }

    /**
     * Carries the import out beside the page; asked twice, it runs once.
     *
     * @throws DomainException where it cannot be done as it is wished; it can be asked for anew then
     */
    public void start(Actor actor, String key, ImportOptions options) {
        UploadedSource source = find(actor, key).orElseThrow(() -> new DomainException.NotFound("imports.missing"));
        imports.check(actor, options);
        if (source.begin()) {
            PortalLanguage language = texts.language();
            workers.execute(() -> texts.speaking(language, () -> run(actor, source, options)));
        }
    }

    /** An organiser knows the archive by its name; where the server keeps it is not theirs to know. */
    private static String sentence(RuntimeException failure, Path archive) {
        String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return said.replace(archive.toString(), archive.getFileName().toString());
    }

    private UploadedSource run(Actor actor, UploadedSource source, ImportOptions options) {
        try {
            ImportReport report = imports.run(actor, source.archive(), Optional.empty(), options, source::progressed);
            reports.keep(report);
            source.end(report);
        } catch (DomainException refused) {
            source.fail(texts.say(refused));
        } catch (ImportException unreadable) {
            source.fail(sentence(unreadable, source.archive()));
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "The import of " + source.archive() + " stopped", broken);
            source.fail(texts.of("imports.stopped"));
        }
        return source;
    }
}
