package cn.kehui.launch.bench;

import cn.kehui.sheet.form.RowPlace;
import java.util.HashMap;
import java.util.Map;

/** What the units of a world write: other words each, the same in every run. */
final class Invented {
    private static final String[] COUNTS =
            "events_held staff_fulltime staff_scientists staff_volunteers staff_other public_on_site public_online media_outlets media_reports venues_open institutes_open universities_open"
                    .split(" ");
    private static final String[] FUNDS =
            "funds_central funds_province funds_city funds_county funds_enterprise funds_other"
                    .split(" ");
    private static final String[] TOPICS =
            "海洋生物 人工智能 航天航空 地震避险 食品安全 垃圾分类 新能源汽车 中医药 昆虫世界 机器人 显微观察 气象预报 急救知识 湿地鸟类 古生物化石 天文观星 量子科技 现代农业 桥梁结构 核能发电 水质检测 碳达峰 网络安全 茶叶加工 土壤改良 火箭模型 芯片制造 口腔健康 防震减灾 眼科保健"
                    .split(" ");
    private static final String[] KINDS =
            "亲子探秘营 专题讲座 互动展览 流动科技馆 知识竞赛 开放日 实验秀 研学之旅 科普剧 进校园 进社区 公益课堂 作品展 主题沙龙 体验周 夏令营".split(" ");
    private static final int ROWS = 3;

    private Invented() {}

    /** The nineteen figures of the table of statistics, and words beside them. */
    static Map<String, String> figures(int unit) {
        var typed = new HashMap<String, String>();
        for (var field : COUNTS) {
            typed.put(field, Integer.toString(1 + unit % 90));
        }
        for (var field : FUNDS) {
            typed.put(field, 1 + unit % 40 + ".5");
        }
        typed.put("in_kind", "科普图书" + unit + "册");
        return typed;
    }

    /** Three recommended activities. */
    static Map<String, String> rows(int unit) {
        var typed = new HashMap<String, String>();
        for (int row = 0; row < ROWS; row++) {
            int number = unit * ROWS + row;
            typed.put(at(row, "name"), activity(number));
            typed.put(at(row, "intro"), "面向青少年和居民，请专家讲解并动手体验，第" + number + "场。");
            typed.put(
                    at(row, "time_place"),
                    "5月" + (24 + number % 7) + "日，" + place(number) + "文化广场");
            typed.put(at(row, "recommender"), place(number) + "科学技术局");
            typed.put(at(row, "contact"), "李老师 1385320%04d".formatted(number % 10_000));
        }
        return typed;
    }

    private static String at(int row, String field) {
        return new RowPlace(row, field).toString();
    }

    private static String activity(int number) {
        int mixed = (int) (number * 2654435761L >>> 7 & 0xffffff);
        return place(number)
                + TOPICS[mixed % TOPICS.length]
                + KINDS[mixed / TOPICS.length % KINDS.length];
    }

    /** A street, as many as there are. */
    private static String place(int number) {
        var first = "云台金岭银沙浮山石老";
        var second = "路口东海南泽北洋西林中";
        return "" + first.charAt(number / 7 % 10) + second.charAt(number / 70 % 11) + number % 97;
    }
}
