// Draws each figure.chart from the table inside it. The table stays: without a script, without sight and on paper it is the picture.
// Nothing is drawn that the table does not say, and no unit stands beside another.
(() => {
    "use strict";
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(name).trim();
    const ink = colour("--ink"), soft = colour("--soft"), line = colour("--line");
    const shades = ["#13508c", "#b8860b", "#17653a", "#7a5195", "#5b8fc7", "#8a5a00", "#4f7f62"];
    const apart = value => value === null ? "" : value.toLocaleString("zh-CN", {maximumFractionDigits: 4});

    /** A cell's figure: data-value where the words are not it; null where there is none. */
    const figure = cell => {
        const said = cell.dataset.value ?? cell.textContent.replace(/[,，\s]/g, "");
        return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : null;
    };

    const read = table => ({
        heads: [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim()),
        rows: [...table.tBodies[0].rows].map(row => ({
            name: row.cells[0].textContent.trim(),
            key: row.cells[0].dataset.key ?? row.cells[0].textContent.trim(),
            values: [...row.cells].slice(1).map(figure),
            unit: row.dataset.unit ?? "",
        })),
    });

    const words = {color: soft, fontFamily: "inherit", fontSize: 12};
    const tooltip = {renderMode: "richText", confine: true, borderColor: line, textStyle: {color: ink, fontSize: 13}};
    const axis = {axisLabel: words, axisLine: {lineStyle: {color: soft}}, splitLine: {lineStyle: {color: line}}, nameTextStyle: words};

    const kinds = {
        /** Reported of expected over the days: steps, since nothing lies between two reports. */
        days({rows}, figureOf) {
            const of = Number(figureOf.dataset.of), until = figureOf.dataset.until;
            return {
                grid: {left: 8, right: 24, top: 32, bottom: 8, containLabel: true},
                tooltip: {...tooltip, trigger: "axis"},
                xAxis: {...axis, type: "time", splitLine: {show: false}, min: rows[0].key, max: until > rows.at(-1).key ? until : rows.at(-1).key,
                    minInterval: 86400000, axisLabel: {...words, hideOverlap: true, formatter: "{M}月{d}日"}},
                yAxis: {...axis, type: "value", min: 0, max: of, minInterval: 1},
                series: [{
                    type: "line", step: "end", symbol: "circle", symbolSize: 6, lineStyle: {color: shades[0], width: 2}, itemStyle: {color: shades[0]},
                    areaStyle: {color: shades[0], opacity: .12}, data: rows.map(row => [row.key, row.values[0]]),
                    tooltip: {valueFormatter: value => apart(value) + " / " + of},
                    markLine: {symbol: "none", silent: true, label: {color: ink, formatter: mark => mark.name}, lineStyle: {color: soft}, data: [
                        ...(until ? [{name: "截止", xAxis: until, lineStyle: {color: colour("--stops")}}] : []),
                        {name: "应报 " + of, yAxis: of, label: {position: "insideStartTop", formatter: "应报 " + of, color: ink}},
                    ]},
                }],
            };
        },
        /** What one's own whole is made of: bars from the same line, in the order of the form. */
        parts({heads, rows}, figureOf, place) {
            return {
                grid: {left: 8, right: 72, top: 8, bottom: 8, containLabel: true},
                tooltip: {...tooltip, trigger: "item", valueFormatter: apart},
                xAxis: {...axis, type: "value", min: 0, splitNumber: 3, axisLabel: {...words, hideOverlap: true, formatter: apart}},
                yAxis: {...axis, type: "category", inverse: true, data: rows.map(row => row.name), axisTick: {show: false}, axisLabel: {...words, width: place.clientWidth < 480 ? 96 : 150, overflow: "break"}},
                series: [{type: "bar", name: heads[1], barMaxWidth: 22, itemStyle: {color: shades[0]}, data: rows.map(row => row.values[0]),
                    label: {show: true, position: "right", color: ink, formatter: one => apart(one.value ?? null)}}],
            };
        },
        /** This year beside last year, one question after another: each against itself, since people and 万元 share no scale. */
        years({heads, rows}) {
            const share = rows.map(row => {
                const most = Math.max(...row.values.slice(0, 2).map(value => value ?? 0), 0);
                return row.values.slice(0, 2).map(value => value === null || most === 0 ? 0 : value / most * 100);
            });
            return {
                grid: {left: 8, right: 88, top: 32, bottom: 8, containLabel: true},
                legend: {top: 0, left: 0, textStyle: {color: ink}, data: heads.slice(1, 3)},
                xAxis: {type: "value", min: 0, max: 100, show: false},
                yAxis: {...axis, type: "category", inverse: true, data: rows.map(row => row.name), axisTick: {show: false}, axisLabel: {...words, width: 120, overflow: "break"}},
                series: [0, 1].map(at => ({
                    type: "bar", name: heads[at + 1], barMaxWidth: 12, barGap: "20%", itemStyle: {color: at === 0 ? shades[0] : "#a9b4bf"}, data: share.map(one => one[at]),
                    label: {show: true, position: "right", color: ink, formatter: one => {
                        const value = rows[one.dataIndex].values[at];
                        return value === null ? "—" : apart(value) + (rows[one.dataIndex].unit ? " " + rows[one.dataIndex].unit : "");
                    }},
                })),
            };
        },
    };

    const draw = figureOf => {
        const table = figureOf.querySelector("table"), place = figureOf.querySelector(".chart-picture");
        const data = read(table);
        if (data.rows.length === 0 || data.rows.every(row => row.values.every(value => value === null))) return;
        place.hidden = false;
        if (figureOf.dataset.chart !== "days") place.style.blockSize = Math.max(96, 40 + data.rows.length * (figureOf.dataset.chart === "years" ? 52 : 36)) + "px";
        const chart = echarts.init(place, null, {renderer: "canvas", locale: "ZH"});
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        chart.setOption({animation: !still, animationDuration: 300, textStyle: {fontFamily: getComputedStyle(document.body).fontFamily}, color: shades, ...kinds[figureOf.dataset.chart](data, figureOf, place)});
        figureOf.dataset.drawn = "";
        new ResizeObserver(() => chart.resize()).observe(place);
    };

    document.querySelectorAll("figure.chart").forEach(draw);
})();
