package org.cohort.imports.liquid;

/** What a tag becomes in the text. */
@FunctionalInterface
public interface LiquidTag {

    String render(Call call);

    /**
     * One use of a tag.
     *
     * @param name the tag
     * @param arguments what stands behind its name, as written
     * @param inner the text between the tag and its end, evaluated; empty for a tag without an end
     * @param paired whether it has an end
     * @param scope what it may look up
     */
    record Call(String name, String arguments, String inner, boolean paired, Scope scope) {

        /** Its arguments as values and {@code name=value} pairs. */
        public Arguments parsed() {
            return Arguments.of(arguments, scope);
        }
    }
}
