package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cohort.fixtures.SlowInputs;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.LanguageTag;
import org.cohort.kernel.Slug;
import org.cohort.kernel.Typed;
import org.cohort.people.ProfileService.Profile;
import org.cohort.people.Pursuits.Entry;
import org.cohort.people.guard.NetworkAddress;
import org.cohort.people.guard.PasswordPolicy;
import org.cohort.people.names.HandlePolicy;
import org.cohort.people.names.HandleSuggestion;
import org.cohort.people.names.NamePolicy;
import org.junit.jupiter.api.Test;

class SlowInputSuiteTest {

    @Test
    void no_check_of_the_kernel_or_of_people_is_slow() throws IOException {
        Map<String, Consumer<String>> checks = Map.ofEntries(
                Map.entry("lines", Typed::lines),
                Map.entry("line", Typed::line),
                Map.entry("slug", Slug::of),
                Map.entry("keyset", Keyset::decode),
                Map.entry("language", LanguageTag::isOne),
                Map.entry("handle", HandlePolicy::check),
                Map.entry("skeleton", text -> HandlePolicy.isFit(Accounts.lower(text))),
                Map.entry("suggestion", text -> HandleSuggestion.of(text, free -> true)),
                Map.entry("name", text -> NamePolicy.check(NamePolicy.tidy(text))),
                Map.entry("shown name", text -> NamePolicy.shown(text, "nobody")),
                Map.entry("address", text -> Accounts.isEmail(Accounts.lower(text))),
                Map.entry("password", text -> PasswordPolicy.check(text, "ada", "ada@example.org")),
                Map.entry("network", NetworkAddress::of),
                Map.entry("zone", ProfilePolicy::zone),
                Map.entry("link", text -> ProfilePolicy.isLink(new Link("x", text))),
                Map.entry(
                        "profile",
                        text -> ProfilePolicy.violations(
                                new Profile(text, text, text, text, text, List.of(new Link(text, text))).tidy())),
                Map.entry(
                        "pursuits",
                        text -> PursuitsPolicy.violations(
                                new Pursuits(List.of(text), text, List.of(new Entry(text, text, text)), text).tidy(),
                                Instant.EPOCH)));

        assertThat(SlowInputs.tooLongFor(checks)).isEmpty();
    }
}
