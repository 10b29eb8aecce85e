// Pointing at a fact marks its place in the text; pointing at the text marks the fact.
(function () {
    "use strict";

    const original = document.querySelector(".original");
    if (!original) return;
    const pieces = [...original.querySelectorAll("[data-from]")];
    const spans = (fact) =>
        (fact.dataset.spans || "")
            .split(" ")
            .filter(Boolean)
            .map((one) => one.split("-").map(Number));

    function mark(fact, scroll) {
        pieces.forEach((piece) => piece.classList.remove("p-here"));
        document.querySelectorAll(".fact-card.p-here").forEach((one) => one.classList.remove("p-here"));
        if (!fact) return;
        fact.classList.add("p-here");
        const places = spans(fact);
        const found = pieces.filter((piece) => places.some(([from, to]) => +piece.dataset.from >= from && +piece.dataset.from < to));
        found.forEach((piece) => piece.classList.add("p-here"));
        if (scroll && found.length) {
            const top = found[0].getBoundingClientRect().top - original.getBoundingClientRect().top;
            original.scrollTop += top - original.clientHeight / 3;
        }
    }

    for (const fact of document.querySelectorAll(".fact-card[data-spans]")) {
        const here = (event) => {
            event.stopPropagation();
            mark(fact, true);
        };
        fact.addEventListener("mouseover", here);
        fact.addEventListener("focusin", here);
    }
    for (const link of document.querySelectorAll(".fact-card a[href^='#t']")) {
        link.addEventListener("click", (event) => {
            event.preventDefault();
            mark(link.closest(".fact-card"), true);
        });
    }
    original.addEventListener("click", (event) => {
        const from = event.target.dataset && event.target.dataset.from;
        if (from === undefined) return;
        const facts = [...document.querySelectorAll(".fact-card[data-spans]")].filter((one) => spans(one).some(([a, b]) => +from >= a && +from < b));
        const nearest = facts.sort((a, b) => length(a) - length(b))[0];
        if (nearest) {
            mark(nearest, false);
            nearest.scrollIntoView({ block: "center" });
        }
    });
    const length = (fact) => Math.min(...spans(fact).map(([a, b]) => b - a));
})();
