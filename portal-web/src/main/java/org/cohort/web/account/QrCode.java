package org.cohort.web.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.cohort.web.layout.Markup;

/** A text as a square that a telephone reads, drawn on the page itself: nobody else gets to see the text. */
final class QrCode {

    /** White around it, in squares, as the standard wants. */
    private static final int MARGIN = 4;

    private QrCode() {}

    /** @param words what it is called for those who do not see it */
    static String svg(String text, String words) {
        BitMatrix squares = squares(text);
        Markup svg = new Markup();
        svg.tags("<svg class=\"qr-code\" role=\"img\" aria-label=\"")
                .text(words)
                .tags("\" width=\"200\" height=\"200\" viewBox=\"0 0 ")
                .number(squares.getWidth())
                .tags(" ")
                .number(squares.getHeight())
                .tags("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h999v999H0z\"/><path d=\"");
        for (int y = 0; y < squares.getHeight(); y++) {
            row(svg, squares, y);
        }
        return svg.tags("\"/></svg>").toString();
    }

    private static void row(Markup svg, BitMatrix squares, int y) {
        for (int x = 0; x < squares.getWidth(); x++) {
            if (squares.get(x, y)) {
                svg.tags("M").number(x).tags(" ").number(y).tags("h1v1h-1z");
            }
        }
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a square", e);
        }
    }
}
