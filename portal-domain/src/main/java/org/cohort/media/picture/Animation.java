package org.cohort.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Node;

/** Decodes a moving GIF frame by frame and writes each again with its place, its time and nothing else. */
final class Animation {

    private static final String FRAME_FORMAT = "javax_imageio_gif_image_1.0";
    private static final String STREAM_FORMAT = "javax_imageio_gif_stream_1.0";

    /** Again and again, as on the page it was made for. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final PictureHeader header;
    private final Decoding decoding;
    private final ImageWriter writer = Decoding.writer(PictureKind.GIF);

    private Animation(PictureHeader header, Decoding decoding) {
        this.header = header;
        this.decoding = decoding;
    }

    static Picture copy(PictureHeader header, Decoding decoding) throws IOException {
        return new Animation(header, decoding).copy();
    }

    private Picture copy() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(screen());
            for (int i = 0; i < header.frames(); i++) {
                BufferedImage frame = decoding.frame(i);
                writer.writeToSequence(new IIOImage(frame, null, placeAndTime(i, frame)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return new Picture(PictureKind.GIF, bytes.toByteArray(), header.width(), header.height());
    }

    private IIOMetadata screen() throws IOException {
        IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(STREAM_FORMAT);
        IIOMetadataNode screen = child(root, "LogicalScreenDescriptor");
        screen.setAttribute("logicalScreenWidth", Integer.toString(header.width()));
        screen.setAttribute("logicalScreenHeight", Integer.toString(header.height()));
        metadata.setFromTree(STREAM_FORMAT, root);
        return metadata;
    }

    private IIOMetadata placeAndTime(int number, BufferedImage frame) throws IOException {
        ImageReader reader = decoding.reader();
        Node read = reader.getImageMetadata(number).getAsTree(FRAME_FORMAT);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FRAME_FORMAT);
        for (Node node = read.getFirstChild(); node != null; node = node.getNextSibling()) {
            String name = node.getNodeName();
            switch (name) {
                case "ImageDescriptor", "GraphicControlExtension" -> copyAttributes(node, child(root, name));
                case "ApplicationExtensions" -> loop(root);
                default -> {
                    // Colours come with the pixels.
                }
            }
        }
        metadata.setFromTree(FRAME_FORMAT, root);
        return metadata;
    }

    private static void copyAttributes(Node from, IIOMetadataNode to) {
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Node attribute = from.getAttributes().item(i);
            to.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
        }
    }

    private static void loop(IIOMetadataNode root) {
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(FOR_EVER);
        child(root, "ApplicationExtensions").appendChild(extension);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return (IIOMetadataNode) node;
            }
        }
        IIOMetadataNode added = new IIOMetadataNode(name);
        root.appendChild(added);
        return added;
    }
}
