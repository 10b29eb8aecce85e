package cn.kehui.report.archive;

/** Where what lies in an archive: the same for every year, whatever else changes. */
final class ArchivePaths {
    static final String INDEX = "index.html";
    static final String STYLE = "visitor.css";
    static final String MARK = "kehui.svg";
    static final String CAMPAIGN = "data/campaign.json";
    static final String ACTIVITIES = "data/activities.jsonl";
    static final String FIGURES = "data/figures.jsonl";

    private ArchivePaths() {}

    /**
     * @param page from 0
     */
    static String list(int page) {
        return page == 0 ? INDEX : "list-" + (page + 1) + ".html";
    }

    static String activity(Object id) {
        return "activities/" + id + ".html";
    }

    /** By the code that is printed below a total. */
    static String figure(String code) {
        return "figures/" + code + ".html";
    }

    static String picture(String hash) {
        return "pictures/" + hash + ".jpg";
    }
}
