package org.cohort.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cohort.text.Markdown;
import org.cohort.text.RenderedText;

/** Texts as long as members write them, rendered once; the same each time. */
final class SampleTexts {

    private static final List<String> WORDS =
            List.of(("the a one this each first small large same other learning training network gradient batch layer"
                            + " weight picture number table curve lesson quiz evening morning week question answer"
                            + " notebook group error message shape tensor column row mean rate step and but because"
                            + " while before after with without under between is was becomes shows needs takes gives"
                            + " keeps finds draws reads counts splits slowly often never twice again together")
                    .split(" "));
    private static final int POSTS = 30;
    private static final int COMMENTS = 60;

    private final Random random = new Random(20_261_120);
    private final Markdown markdown = new Markdown();
    private final List<String> postSources =
            IntStream.range(0, POSTS).mapToObj(i -> post(4 + random.nextInt(5))).toList();
    private final List<String> commentSources = IntStream.range(0, COMMENTS)
            .mapToObj(i -> sentences(1 + random.nextInt(5)))
            .toList();
    private final List<RenderedText> posts =
            postSources.stream().map(markdown::render).toList();
    private final List<RenderedText> comments =
            commentSources.stream().map(markdown::render).toList();

    /** One of the words that the texts are made of, behind the articles and pronouns. */
    static String word(long number) {
        int first = WORDS.indexOf("learning");
        return WORDS.get(first + (int) (number % (WORDS.size() - first)));
    }

    String postSource(int number) {
        return postSources.get(number % POSTS);
    }

    RenderedText post(long number) {
        return posts.get((int) (number % POSTS));
    }

    String commentSource(int number) {
        return commentSources.get(number % COMMENTS);
    }

    RenderedText comment(long number) {
        return comments.get((int) (number % COMMENTS));
    }

    String title() {
        return sentence(4 + random.nextInt(5)).replace(".", "");
    }

    private String post(int sections) {
        StringBuilder text = new StringBuilder(sentences(4));
        for (int i = 0; i < sections; i++) {
            text.append("\n\n## ").append(sentence(4).replace(".", "")).append("\n\n");
            text.append(sentences(6))
                    .append("\n\n- ")
                    .append(sentence(8))
                    .append("\n- ")
                    .append(sentence(9));
            text.append("\n\n")
                    .append(sentences(5))
                    .append(" [More](https://example.org/")
                    .append(i)
                    .append(").");
        }
        return text.toString();
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(sentence(7 + random.nextInt(9)));
        }
        return text.toString();
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
