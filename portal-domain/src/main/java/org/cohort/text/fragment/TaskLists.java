package org.cohort.text.fragment;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A task's box cannot be ticked in a text; its name is the task itself, so it stands in a label with it. */
final class TaskLists {

    private TaskLists() {}

    static void apply(Element body) {
        for (Element box : Parts.named(body, "input")) {
            Element holder = box.parent();
            Element label = Parts.around(box, "label");
            boolean task = holder != null && box.attr("type").equalsIgnoreCase("checkbox");
            if (!task) {
                box.tagName("span").clearAttributes();
            } else {
                dress(box, label == null ? labelAround(box) : label);
            }
        }
        for (Element label : Parts.named(body, "label")) {
            if (Parts.named(label, "input").isEmpty()) {
                label.tagName("span");
            }
        }
    }

    private static void dress(Element box, Element label) {
        boolean done = box.hasAttr("checked");
        box.clearAttributes();
        box.attr("type", "checkbox").attr("disabled", true);
        if (done) {
            box.attr("checked", true);
        }
        Element item = Parts.around(label, "li");
        if (item != null) {
            item.addClass("task");
        }
    }

    private static Element labelAround(Element box) {
        Element label = new Element("label");
        List<Node> line = new ArrayList<>();
        for (Node node = box.nextSibling(); node != null && !isBlock(node); node = node.nextSibling()) {
            line.add(node);
        }
        box.replaceWith(label);
        label.appendChild(box);
        line.forEach(label::appendChild);
        return label;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock();
    }
}
