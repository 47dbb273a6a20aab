package org.cohort.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A style sheet that names left or right does not turn over for readers whose language runs the other way. */
class LogicalStyleTest {

    private static final Path SHEETS = Path.of("src/main/webapp/assets/css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** The innermost blocks: what stands between a brace and the next. */
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;\\s])([\\w-]+)\\s*:\\s*([^;{}]+)(?=[;}])");

    private static final Pattern PHYSICAL_PROPERTY =
            Pattern.compile("(margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right|top|bottom)(-\\w+)?"
                    + "|left|right|top|bottom|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius");

    private static final Pattern PHYSICAL_VALUE = Pattern.compile("left|right");

    private static final Pattern SHORTHAND =
            Pattern.compile("margin|padding|inset|border-(width|color|style)|scroll-(margin|padding)");

    /** A shadow that falls to one side and is not told which way the page runs. */
    private static final Pattern SIDEWAYS_SHADOW = Pattern.compile("(inset )?-?(?!0 )[\\d.].*");

    /** Declarations that stay as they are, and why. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of("prose.css text-align: left", "code runs from left to right in every language");

    @Test
    void style_sheets_say_start_and_end_instead_of_left_and_right() throws IOException {
        List<String> physical = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHEETS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".css"))
                    .sorted()
                    .toList()) {
                physical.addAll(physicalIn(file));
            }
        }
        assertThat(physical).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    private static List<String> physicalIn(Path file) throws IOException {
        String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        return DECLARATION
                .matcher(text)
                .results()
                .filter(found -> isPhysical(found.group(1), found.group(2).strip()))
                .map(found -> file.getFileName() + " " + found.group(1) + ": "
                        + found.group(2).strip())
                .distinct()
                .toList();
    }

    private static boolean isPhysical(String property, String value) {
        return PHYSICAL_PROPERTY.matcher(property).matches()
                || PHYSICAL_VALUE.matcher(value).matches()
                || (SHORTHAND.matcher(property).matches() && isUneven(value))
                || (property.equals("box-shadow")
                        && SIDEWAYS_SHADOW.matcher(value).matches());
    }

    /** Four values of which the second and the fourth, right and left, differ. */
    private static boolean isUneven(String value) {
        List<String> sides = outsideParentheses(value);
        return sides.size() == 4 && !sides.get(1).equals(sides.get(3));
    }

    private static List<String> outsideParentheses(String value) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (char sign : (value + " ").toCharArray()) {
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign != ' ' || depth > 0) {
                part.append(sign);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }
}
