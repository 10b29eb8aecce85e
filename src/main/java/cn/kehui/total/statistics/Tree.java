package cn.kehui.total.statistics;

import cn.kehui.ground.base.NotFound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units below units, or regions below regions, under one {@link #ROOT} that stands for all of them.
 */
public final class Tree {
    /** The key of what holds every node. */
    public static final String ROOT = "";

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Node>> children = new LinkedHashMap<>();

    /**
     * @param key a unit's id or a region's code
     * @param parent null: it hangs at the root
     */
    public record Node(String key, @Nullable String parent, String name) {
        /** The same below another. */
        Node below(@Nullable String other) {
            return new Node(key, other, name);
        }
    }

    private Tree(String name) {
        nodes.put(ROOT, new Node(ROOT, null, name));
    }

    /**
     * @param name of the root
     * @param all in the order in which children are to stand; one whose parent is not among them
     *     hangs at the root
     */
    public static Tree of(String name, List<Node> all) {
        var tree = new Tree(name);
        all.forEach(node -> tree.nodes.put(node.key(), node));
        for (var node : all) {
            tree.children.computeIfAbsent(tree.above(node), _ -> new ArrayList<>()).add(node);
        }
        return tree;
    }

    /**
     * @throws NotFound if it has no such node
     */
    public Node node(String key) {
        var node = nodes.get(key);
        if (node == null) {
            throw new NotFound(key);
        }
        return node;
    }

    public List<Node> children(String key) {
        return children.getOrDefault(key, List.of());
    }

    /** From the root down to the node itself. */
    public List<Node> path(String key) {
        Deque<Node> path = new ArrayDeque<>();
        for (var node = node(key); ; node = node(above(node))) {
            path.addFirst(node);
            if (node.key().equals(ROOT)) {
                return List.copyOf(path);
            }
        }
    }

    /** The key of the node above; of the root itself: the root. */
    String above(Node node) {
        var parent = node.parent();
        return parent != null && nodes.containsKey(parent) ? parent : ROOT;
    }
}
