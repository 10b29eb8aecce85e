package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What was held in a year, by the rows of the yearly 科普统计.
 *
 * @param over whose, in words
 * @param held how many activities of which campaigns, in words
 * @param forms the rows by form
 * @param rest what is of none of these rows
 * @param again the same activities, cut otherwise
 * @param cut how those are cut, in words
 * @param money by where it is from
 * @param below the units below, to be looked at by themselves
 */
public record YearPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        String over,
        String held,
        List<Row> forms,
        List<Row> rest,
        List<Row> again,
        String cut,
        List<FiguresPage.Line> money,
        List<FiguresPage.Below> below) {

    /**
     * @param words in which words its activities say their form; may be empty
     * @param lines its numbers; one that says why where there are none
     */
    public record Row(String label, String words, List<FiguresPage.Line> lines) {}
}
