package cn.kehui.collection.visit;

import cn.kehui.collection.folder.Sums;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A collection as one table: every file that was read, in the order of names, and what is still to
 * be done.
 *
 * @param problems cells that must be put right or confirmed, in the order of the table
 */
public record Table(
        Collection collection,
        Form form,
        List<Collected> files,
        Sums totals,
        List<Problem> problems) {

    /**
     * A cell with something to do. @param stops whether it must be put right; else it is to be
     * confirmed
     */
    public record Problem(int number, String at, boolean stops) {}

    static Table of(Collection collection, Form form, List<Collected> files) {
        var totals = new Sums(form);
        files.stream().filter(Collected::counted).forEach(file -> totals.add(file.now()));
        var problems =
                files.stream()
                        .filter(Collected::holds)
                        .flatMap(file -> problems(form, file).stream())
                        .toList();
        return new Table(collection, form, List.copyOf(files), totals, problems);
    }

    private static List<Problem> problems(Form form, Collected file) {
        var problems = new ArrayList<Problem>();
        for (var place : places(form, file)) {
            var said = file.at(place);
            if (said.stream().anyMatch(Collected.Said::open)) {
                problems.add(
                        new Problem(
                                file.number(),
                                place,
                                said.stream().anyMatch(Collected.Said::stops)));
            }
        }
        return problems;
    }

    /** Every place of a file in the order of the form. */
    private static List<String> places(Form form, Collected file) {
        var places = new LinkedHashSet<String>();
        places.add("unit");
        form.fields().forEach(field -> places.add(field.id()));
        places.add("rows");
        for (int row = 0; row < file.answers().rows().size(); row++) {
            int index = row;
            places.add(RowPlace.whole(index));
            form.rowFields()
                    .forEach(field -> places.add(new RowPlace(index, field.id()).toString()));
        }
        file.findings().forEach(said -> places.add(said.finding().at()));
        return List.copyOf(places);
    }

    /** How many problems stand before a cell, whether or not it is one itself. */
    public int before(int number, String at) {
        var order = files.stream().map(Collected::number).toList();
        var places = places(form, file(number));
        int before = 0;
        for (var problem : problems) {
            int file = order.indexOf(problem.number()) - order.indexOf(number);
            if (file < 0 || file == 0 && places.indexOf(problem.at()) < places.indexOf(at)) {
                before++;
            }
        }
        return before;
    }

    /** Files that make rows of the table. */
    public List<Collected> rows() {
        return files.stream().filter(Collected::holds).toList();
    }

    /** Files that could not be read, or hold another form. */
    public List<Collected> unread() {
        return files.stream().filter(file -> !file.holds() && !file.byUnit()).toList();
    }

    /** Files with a row for each of several units: what was read of each is a row of its own. */
    public List<Collected> sheets() {
        return files.stream().filter(Collected::byUnit).toList();
    }

    public long stops() {
        return problems.stream().filter(Problem::stops).count();
    }

    public long asks() {
        return problems.size() - stops();
    }

    /**
     * @throws NotFound if there is no such file, or it is still to be read
     */
    public Collected file(int number) {
        return files.stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
    }

    /** Other files of the same unit. */
    public List<Collected> versions(Collected of) {
        return files.stream()
                .filter(
                        file ->
                                file.holds()
                                        && file.at("unit").stream()
                                                .map(said -> said.finding())
                                                .anyMatch(Table::twice))
                .filter(file -> Objects.equals(unit(file), unit(of)))
                .toList();
    }

    private static String unit(Collected file) {
        return cn.kehui.sheet.form.UnitNames.key(file.answers().unit());
    }

    private static boolean twice(Finding finding) {
        return finding.key().startsWith("unit.twice");
    }
}
