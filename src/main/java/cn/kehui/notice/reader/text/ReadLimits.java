package cn.kehui.notice.reader.text;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;

/**
 * How much of a notice is read: no rule sees more than this at once, so the time for a text grows
 * as its length does. Each is well beyond what real notices hold; where one is passed, a warning
 * says so.
 */
public enum ReadLimits {
    /** Characters of a whole text: the longest notice with all its attachments had 90,000. */
    TEXT("notice.reach.text", 300_000),
    /** Characters of a paragraph: long ones have 1,000. What is longer is read in pieces. */
    LINE("notice.reach.line", 2_000),
    /** Characters of a sentence: long ones have 400. What is longer is read in pieces. */
    SENTENCE("notice.reach.sentence", 600),
    /** Times in one sentence: a schedule told in one breath has ten. */
    DATES("notice.reach.dates", 24),
    /** Notices that hang on one: two levels above it, and their own. */
    NOTICES("notice.reach.notices", 12),
    /** What is asked: the longest list had some thirty. */
    DUTIES("notice.reach.duties", 120),
    /** Things that one duty names. */
    THINGS("notice.reach.things", 16),
    /** Who owes one duty, in the phrases of its sentence or of the addressees. */
    DEBTORS("notice.reach.debtors", 60),
    /** Ways of one duty. */
    ROUTES("notice.reach.routes", 20),
    QUOTAS("notice.reach.quotas", 60),
    CITES("notice.reach.cites", 80),
    THEMES("notice.reach.themes", 20),
    PERIODS("notice.reach.periods", 60),
    /** Activities of a filled programme: more are looked up in the paper itself. */
    ACTIVITIES("notice.reach.activities", 120),
    /** Persons to ask: a table of contacts of every county has some 180. */
    CONTACTS("notice.reach.contacts", 200),
    /** Telephones, mailboxes and persons of one contact. */
    NUMBERS("notice.reach.numbers", 20),
    /** Parts behind a notice. */
    ATTACHMENTS("notice.reach.attachments", 100),
    /** Questions of one form. */
    QUESTIONS("notice.reach.questions", 400),
    EVIDENCE("notice.reach.evidence", 200),
    /** Forms that the text names in 《》. */
    NAMES("notice.reach.names", 300),
    WARNINGS("notice.reach.warnings", 300);

    private final String key;
    private final int most;

    ReadLimits(String key, int most) {
        this.key = key;
        this.most = most;
    }

    /** What is counted, in words. */
    public String words() {
        return Texts.say(key);
    }

    /** What is only read in pieces is read; of what lies beyond a person must know. */
    public Finding.Level level() {
        return this == LINE || this == SENTENCE ? Finding.Level.NOTES : Finding.Level.ASKS;
    }

    public int most() {
        return most;
    }
}
