package org.cohort.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.cohort.web.layout.JsonValues;

/** Reads a body into the record that a resource takes. Of no scope: behind a proxy it would not be known what it reads. */
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
class RecordReader implements MessageBodyReader<Record> {

    /** A post of the largest size, its other fields, and what JSON adds. */
    static final int MOST_BYTES = 1 << 20;

    /** Deeper than any body here; each level takes a piece of the stack. */
    private static final int DEEPEST = 16;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    @Inject
    SentRequest sent;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ApiProblem(TOO_LARGE, "api.tooLarge");
        }
        sent.carries(bytes);
        return JsonRecords.read(object(bytes), type);
    }

    private static JsonObject object(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (depth(text) > DEEPEST) {
                throw new ApiProblem(BAD_REQUEST, "api.malformed");
            }
            try (JsonReader reader = JsonValues.reader(text)) {
                return reader.readObject();
            }
        } catch (CharacterCodingException | JsonException | UnsupportedOperationException malformed) {
            // The last of them says that a number has thousands of digits.
            throw new ApiProblem(BAD_REQUEST, "api.malformed");
        }
    }

    /** How deep brackets nest at most; those inside of texts do no harm if they are counted, since they close too. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                }
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return deepest;
    }
}
