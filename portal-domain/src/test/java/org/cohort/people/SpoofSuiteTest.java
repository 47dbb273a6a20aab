package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cohort.fixtures.Corpora;
import org.cohort.people.names.HandlePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handles that imitate another one are refused, or are told to look like the one that is there. */
class SpoofSuiteTest {

    @ParameterizedTest
    @CsvSource({"spoof-homoglyph, 99", "spoof-bidi, 100", "spoof-invisible, 100"})
    void imitations_are_told(String kind, double leastPercent) throws IOException {
        List<JsonObject> cases = Corpora.records(Corpora.folder("security/strings"), "cases").stream()
                .filter(record -> record.getString("kind").equals(kind))
                .toList();
        List<String> missed = cases.stream()
                .filter(record -> !isTold(
                        record.getString("payload"), record.getString("name").split(" ", 2)[0]))
                .map(record -> record.getString("id") + " " + record.getString("name"))
                .toList();

        System.out.printf("suite strings/%s: %d cases, %d missed%n", kind, cases.size(), missed.size());
        assertThat(cases).isNotEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (cases.size() * (100 - leastPercent) / 100));
    }

    /** As signing up takes it: without blanks around and in lower case. */
    private static boolean isTold(String payload, String imitated) {
        String handle = Accounts.lower(payload);
        return !HandlePolicy.isFit(handle)
                || HandlePolicy.skeleton(handle).equals(HandlePolicy.skeleton(imitated.toLowerCase(Locale.ROOT)));
    }
}
