package cn.kehui.collection.visit.web;

import java.util.List;

/**
 * The first page: what is to be collected, and where the files are dropped.
 *
 * @param action where the files go: the collection that will be made of them
 * @param open collections that are still there; empty unless only this machine can see them
 */
public record StartPage(String action, List<Choice> forms, List<Open> open) {

    public record Choice(String id, String name, String title, boolean chosen) {}

    public record Open(String href, String form, int files, String used, String until) {}
}
