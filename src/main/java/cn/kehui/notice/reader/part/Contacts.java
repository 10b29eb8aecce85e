package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Contact;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whom to ask: the lines 联系人, 电话, 邮箱 and the office above them. */
final class Contacts {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(联\\s*系\\s*人(?:及(?:联系)?(?:电话|方式))?|联络人|联系(?:部门|单位|处室|科室|机构)|(?:联系|咨询|办公|技术支持|服务|固定|值班|监督|会务|报名)?(?:电\\s*话|热线|方式)(?:/传真|及传真|（传真）|\\(传真\\)|/微信|（微信同号）)?|手\\s*机(?:号码?)?|传\\s*真(?:电话)?|(?:电子|公务|联系|指定|报名|工作|报送|投稿|QQ)?邮\\s*箱(?:地址)?|电子邮件|电子信箱|E-?mail|EMAIL|e-?mail|(?:通讯|联系|邮寄|通信|办公|详细|单位|收件)?地\\s*址|邮政编码|邮\\s*编|科室|收件人)\\s*[：:]");
    private static final Pattern LONE =
            Pattern.compile("^[（(]?(?:联系人|联系方式|联系电话|电话|咨询电话)[：:]?[^，。]{0,4}$");
    private static final Pattern INLINE =
            Pattern.compile(
                    "(?:联系人|联系电话|咨询电话|电话)(?=[\\p{IsHan}]{0,3}[，、]?\\s?(?:1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}))");
    private static final Pattern BODY =
            Pattern.compile(
                    "^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]\\s*)?((?!各|有关|相关)[\\p{IsHan}（）()、/“”]{3,40}?(?:"
                            + Orgs.END
                            + "|处|科|室|站|组)(?:[（(][\\p{IsHan}、]{2,20}[）)])?)\\s*(?:联系方式|联系人)?[：:]?$");
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "^([\\p{IsHan}（）]{3,30}(?:"
                            + Orgs.END
                            + "|处|科|室|司|站)(?:（[\\p{IsHan}]{2,20}）)?)[ ：:]((?:[\\p{IsHan}]{1,3}[ 、]{0,2}){1,6}(?:[\\d\\-— 、/]{7,40})?)$");
    private static final Pattern TELLS = Pattern.compile("联系|电话|@");
    private static final Pattern COLON = Pattern.compile("[：:]");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s-]+");
    private static final int GAP = 3;

    /** A name of an office is no longer than this. */
    private static final int SHORT = 60;

    private final Layer layer;
    private final List<Contact> contacts = new ArrayList<>();
    private OpenContact open = new OpenContact();
    private String office = "";
    private int idle = GAP + 1;
    private boolean sentence;

    private Contacts(Layer layer) {
        this.layer = layer;
    }

    static List<Contact> of(Layer layer) {
        var contacts = new Contacts(layer);
        contacts.lines(layer.bodyLines());
        contacts.close();
        if (contacts.contacts.isEmpty()) {
            contacts.lines(layer.tailLines().stream().filter(line -> !line.cell()).toList());
            contacts.close();
        }
        return List.copyOf(contacts.contacts);
    }

    private void lines(List<TextLine> lines) {
        for (var line : lines) {
            boolean near =
                    idle <= GAP
                            || line.text().length() <= SHORT
                            || TELLS.matcher(line.text()).find();
            if (!line.cell() && near) {
                line(line);
            }
        }
    }

    private void line(TextLine line) {
        var text = line.text();
        boolean label = COLON.matcher(text).find() && LABEL.matcher(text).find();
        if (label) {
            fields(line);
            idle = 0;
        } else if (headed(line)) {
            idle = 0;
        } else if (idle <= GAP
                && text.length() < SHORT
                && !DIGITS.matcher(text).matches()
                && Person.phones(text).size() + Person.mails(text).size() > 0) {
            more(line);
            idle = 0;
        } else if (++idle > GAP) {
            close();
            office = "";
        }
    }

    /** Whether the line names an office, with or without the people there. */
    private boolean headed(TextLine line) {
        var people = PEOPLE.matcher(line.text());
        var body = BODY.matcher(line.text());
        if (people.matches() && !Person.of(people.group(2)).names().isEmpty()) {
            close();
            office = people.group(1);
            open.person(people.group(2), office);
            open.touch(line.from(), line.to());
            return true;
        }
        if (!body.matches()) {
            return false;
        }
        if (!open.empty()) {
            close();
        }
        office = body.group(1);
        return true;
    }

    /** A line without a label beneath one with: the next person of the same office. */
    private void more(TextLine line) {
        var kept = new ArrayList<>(open.mails);
        close();
        open.person(line.text(), office);
        open.touch(line.from(), line.to());
        open.mails.addAll(kept.isEmpty() ? List.of() : List.of());
    }

    private void fields(TextLine line) {
        sentence = open.empty() ? line.text().length() > 60 : sentence;
        var text = line.text();
        var found = LABEL.matcher(text).results().toList();
        var head = found.isEmpty() ? "" : text.substring(0, found.getFirst().start());
        var named = BODY.matcher(head.replaceFirst("^.*[。；，（(]", "").strip());
        if (named.matches() && !named.group(1).matches(".*(?:将|发送|报送|发至|报至|请|填|上传|提交).*")) {
            if (!open.empty()) {
                close();
            }
            office = named.group(1);
        }
        for (int i = 0; i < found.size(); i++) {
            var label = found.get(i).group(1).replaceAll("\\s", "");
            int to = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            var value = text.substring(found.get(i).end(), to).strip();
            if (label.matches("联系人.*|联络人|收件人") && open.named()
                    || open.full(label) && !label.contains("址")) {
                close();
            }
            open.touch(line.from() + found.get(i).start(), line.from() + to);
            open.put(label, value, office);
        }
    }

    private void close() {
        var contact = open.contact(office, layer.clean());
        boolean mail =
                contact != null
                        && contact.persons().isEmpty()
                        && contact.phones().isEmpty()
                        && contact.fax().isEmpty()
                        && office.isEmpty()
                        && sentence;
        if (contact != null
                && !mail
                && !layer.clean().full(ReadLimits.CONTACTS, contacts)
                && contacts.stream().noneMatch(known -> same(known, contact))) {
            contacts.add(contact);
        }
        open = new OpenContact();
    }

    private static boolean same(Contact one, Contact other) {
        return one.persons().equals(other.persons())
                && one.phones().equals(other.phones())
                && one.mails().equals(other.mails());
    }
}
