// Visitors' pages work without this file: it opens the filters where there is room, and reads aloud. ES2019, for old browsers.
(function () {
    'use strict';
    var filters = document.querySelector('details[data-wide-open]');
    if (filters && window.matchMedia('(min-width: 56.01rem)').matches) {
        filters.open = true;
    }

    document.querySelectorAll('.days a[aria-current]').forEach(function (day) {
        day.scrollIntoView({ block: 'nearest', inline: 'center' });
    });

    var print = document.querySelector('[data-print]');
    if (print) {
        print.hidden = false;
        print.addEventListener('click', function () { window.print(); });
    }

    var read = document.querySelector('[data-read]');
    if (read && 'speechSynthesis' in window) {
        read.hidden = false;
        var stop = function () {
            window.speechSynthesis.cancel();
            read.setAttribute('aria-pressed', 'false');
        };
        read.addEventListener('click', function () {
            if (read.getAttribute('aria-pressed') === 'true') {
                stop();
                return;
            }
            var words = document.getElementById('main').innerText;
            // one sentence after another: some engines fall silent on long texts
            words.split(/[。！？\n]+/).filter(Boolean).forEach(function (sentence, i, all) {
                var said = new SpeechSynthesisUtterance(sentence);
                said.lang = document.documentElement.lang;
                if (i === all.length - 1) {
                    said.onend = stop;
                }
                window.speechSynthesis.speak(said);
            });
            read.setAttribute('aria-pressed', 'true');
        });
        window.addEventListener('pagehide', stop);
    }
})();
