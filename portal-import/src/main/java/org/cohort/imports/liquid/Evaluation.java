package org.cohort.imports.liquid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One walk over the tokens of a template. Blocks that nobody closes end with the template. */
final class Evaluation {

    private static final Set<String> ENDS_A_BRANCH = Set.of("else", "elsif", "elseif", "when");
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\w.-]+)\\s*=\\s*(.*)", Pattern.DOTALL);

    private final Liquid liquid;
    private final List<Token> tokens;
    private final int[] ends;
    private final Scope scope;
    private final StringBuilder out = new StringBuilder();
    private final Loops loops = new Loops();

    Evaluation(Liquid liquid, List<Token> tokens, Scope scope) {
        this.liquid = liquid;
        this.tokens = tokens;
        ends = ends(tokens);
        this.scope = scope;
    }

    String run() {
        run(0, tokens.size());
        return out.toString();
    }

    private void run(int from, int to) {
        int at = from;
        while (at < to && !loops.isLeaving()) {
            scope.step();
            Token token = tokens.get(at);
            switch (token.kind()) {
                case TEXT -> write(token.text());
                case OUTPUT -> write(Values.text(Expression.filtered(token.text(), scope)));
                case TAG -> {
                    int end = endOf(at, to);
                    runTag(token, at, end);
                    at = end < 0 ? at : end;
                }
            }
            at++;
        }
    }

    private void write(String text) {
        scope.wrote(text.length());
        out.append(text);
    }

    private void runTag(Token tag, int at, int end) {
        scope.enter();
        runTagHere(tag, at, end);
        scope.leave();
    }

    private void runTagHere(Token tag, int at, int end) {
        int innerTo = end < 0 ? at + 1 : end;
        switch (tag.name()) {
            case "if", "unless", "case" -> runBranches(tag, at, innerTo);
            case "for", "tablerow" ->
                loops.run(
                        tag.arguments(),
                        scope,
                        () -> run(at + 1, elseOf(at, innerTo)),
                        () -> run(elseOf(at, innerTo) + 1, innerTo));
            case "assign" -> assign(tag.arguments());
            case "capture" -> scope.set(tag.arguments().replaceAll("[\"']", ""), inner(at + 1, innerTo));
            case "increment", "decrement", "cycle", "", "liquid", "else", "elsif", "when" -> {}
            case "break" -> loops.leave(false);
            case "continue" -> loops.leave(true);
            case "echo" -> write(Values.text(Expression.filtered(tag.arguments(), scope)));
            default -> runOther(tag, at, innerTo, end >= 0);
        }
    }

    private void runOther(Token tag, int at, int innerTo, boolean paired) {
        if (tag.name().startsWith("end")) {
            return;
        }
        @Nullable LiquidTag known = liquid.tag(tag.name());
        String inner = paired ? inner(at + 1, innerTo) : "";
        if (known == null) {
            scope.warn("The tag “%s” is not known here%s."
                    .formatted(tag.name(), paired ? "; the text inside it is kept" : ""));
            write(inner);
        } else {
            write(known.render(new LiquidTag.Call(tag.name(), tag.arguments(), inner, paired, scope)));
        }
    }

    private String inner(int from, int to) {
        int begin = out.length();
        run(from, to);
        String inner = out.substring(begin);
        out.setLength(begin);
        return inner;
    }

    private void assign(String arguments) {
        Matcher assignment = ASSIGNMENT.matcher(arguments);
        if (assignment.matches()) {
            scope.set(assignment.group(1), Expression.filtered(assignment.group(2), scope));
        }
    }

    private void runBranches(Token tag, int at, int to) {
        List<Integer> edges = edges(at, to);
        for (int i = 0; i + 1 < edges.size(); i++) {
            Token branch = tokens.get(edges.get(i));
            if (holds(tag, branch)) {
                run(edges.get(i) + 1, edges.get(i + 1));
                return;
            }
        }
    }

    private boolean holds(Token tag, Token branch) {
        return switch (branch.name()) {
            case "else" -> true;
            case "unless" -> !Condition.holds(branch.arguments(), scope);
            case "when" -> Condition.isOneOf(Expression.value(tag.arguments(), scope), branch.arguments(), scope);
            case "case" -> false;
            default -> Condition.holds(branch.arguments(), scope);
        };
    }

    /** Where the branches of a block begin, the block's own tag first, and where the last of them ends. */
    private List<Integer> edges(int at, int to) {
        List<Integer> edges = new ArrayList<>(List.of(at));
        int i = at + 1;
        while (i < to) {
            if (ENDS_A_BRANCH.contains(tokens.get(i).name())) {
                edges.add(i);
            }
            i = Math.max(i, endOf(i, to)) + 1;
        }
        edges.add(to);
        return edges;
    }

    private int elseOf(int at, int to) {
        List<Integer> edges = edges(at, to);
        return edges.get(1);
    }

    /** The index of the tag that ends the block beginning here; -1 where this tag begins none. */
    private int endOf(int at, int to) {
        int end = ends[at];
        return end < to ? end : -1;
    }

    /** For each token the index of the tag that ends it, found in one walk; -1 where there is none. */
    private static int[] ends(List<Token> tokens) {
        int[] ends = new int[tokens.size()];
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = -1;
            String name = tokens.get(i).name();
            Deque<Integer> begun = name.startsWith("end") ? open.get(name.substring("end".length())) : null;
            if (begun != null && !begun.isEmpty()) {
                ends[begun.pop()] = i;
            } else if (!name.isEmpty()) {
                open.computeIfAbsent(name, key -> new ArrayDeque<>()).push(i);
            }
        }
        return ends;
    }
}
