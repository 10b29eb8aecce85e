package cn.kehui.notice.letter;

import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Head;
import cn.kehui.notice.letter.Letter.Imprint;
import cn.kehui.notice.letter.Letter.Signing;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents written for the tests, in the genre. */
final class Documents {
    static final Letters LETTERS = new Letters(new Layouts(), new Forms());

    static final String RECOMMENDATION = "2025年青岛市科技活动周和“全国科技工作者日”特色群众性主题实践活动推荐表";

    static final String BODY =
            """
            科技活动周是面向公众的科学节日。为把今年的活动办好，让市民走进实验室、走近科技工作者，市科技局、市委宣传部、市科协决定联合举办2025年青岛市科技活动周。现将有关事项通知如下。
            一、主题和时间
            （一）主题
            科学就在身边
            （二）时间
            2025年5月24日至31日。启动仪式定于5月24日（星期六）上午在市科技馆举行。
            二、活动安排
            （一）开放实验室。各区市组织高校、科研院所和企业向公众开放实验室、生产线，每个区市不少于3处，开放名单提前向社会公布，预约名额向中小学生倾斜。
            （二）科普进基层。围绕人工智能、海洋科技、生命健康等公众关心的领域，组织科技志愿者到社区、学校、乡村开展讲座和体验活动：
            1.讲座面向不同年龄的听众，每场不超过90分钟；
            2.体验活动备足器材，安排专人讲解；
            （1）涉及水、火、电的项目由专业人员操作；
            （2）未成年人参加的，由监护人或者老师陪同。
            三、有关要求
            （一）按时推荐。各区市、各部门于5月16日12点前报送《2025年青岛市科技活动周和“全国科技工作者日”特色群众性主题实践活动推荐表》（附件1），发送至邮箱kjhdz2025@example.qingdao.gov.cn。
            （二）认真总结。活动结束后，于6月18日前报送总结报告和现场照片，照片要求见附件2。
            （三）确保安全。主办单位和承办单位认真制定安全预案，讲求实效，不搞形式。
            联系人：市科技局科技人才处　李明，电话：0532-80000000。
            """;

    private Documents() {}

    static Letter single() {
        return new Letter(
                new Head(List.of(), List.of("青岛市科学技术局"), "青科字〔2025〕9号", List.of()),
                "青岛市科学技术局关于举办2025年青岛市科技活动周的通知",
                List.of("各区（市、功能区）科技主管部门", "市直有关部门", "各有关单位"),
                LetterText.read(BODY.lines().limit(9).reduce("", (a, b) -> a + "\n" + b))
                        .paragraphs(),
                List.of(),
                new Signing(List.of("青岛市科学技术局"), true, "2025年4月30日"),
                "此件主动公开",
                new Imprint(List.of("市委办公厅", "市政府办公厅"), "青岛市科学技术局办公室", "2025年4月30日"));
    }

    static Letter joint() {
        return new Letter(
                new Head(
                        List.of(),
                        List.of("青岛市科学技术局", "中共青岛市委宣传部", "青岛市科学技术协会"),
                        "青科字〔2025〕9号",
                        List.of()),
                "青岛市科学技术局 中共青岛市委宣传部 青岛市科学技术协会关于举办2025年青岛市科技活动周和“全国科技工作者日”活动的通知",
                List.of(
                        "各区（市、功能区）科技主管部门、党委宣传部、科协",
                        "市直有关部门（单位）",
                        "市科协所属各学会（协会、研究会）",
                        "有关高校科协、企业科协、园区科协"),
                LetterText.read(BODY).paragraphs(),
                List.of(
                        Attachment.of(RECOMMENDATION, FormId.of("recommendation@2025")),
                        Attachment.of(
                                "现场照片拍摄要求",
                                LetterText.read(
                                                """
                                                一、数量。现场照片不少于5张，线上活动照片不少于2张，每张反映一次不同的活动。
                                                二、内容。画面中看得出活动的时间、主题和对象，台上台下不少于10人。
                                                三、格式。JPG或JPEG，每张0.2M至2M，不加水印，不作修改。
                                                """)
                                        .paragraphs())),
                new Signing(List.of("青岛市科学技术局", "中共青岛市委宣传部", "青岛市科学技术协会"), true, "2025年4月30日"),
                "此件主动公开",
                new Imprint(
                        List.of("省科技厅", "省委宣传部", "省科协", "市委办公厅", "市政府办公厅"),
                        "青岛市科学技术局办公室",
                        "2025年4月30日"));
    }

    interface Print {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Print print) {
        try (var out = new ByteArrayOutputStream()) {
            print.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument word(Letter letter) {
        try {
            return new XWPFDocument(
                    new ByteArrayInputStream(bytes(out -> LETTERS.docx(letter, out))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
