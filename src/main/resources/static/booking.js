/* Pages of booking work without this: it looks again by itself, and does a little work that makes sending thousands of forms costly. */
(function () {
    'use strict';

    /* SHA-256 (FIPS 180-4) of a short ASCII text, as the browser's own is only there over https. */
    function fractions(root, count) {
        var found = [];
        for (var n = 2; found.length < count; n += 1) {
            var prime = true;
            for (var d = 2; d * d <= n; d += 1) {
                prime = prime && n % d !== 0;
            }
            if (prime) {
                var power = Math.pow(n, 1 / root);
                found.push(((power - Math.floor(power)) * 4294967296) | 0);
            }
        }
        return found;
    }

    var K = fractions(3, 64);
    var H = fractions(2, 8);

    function turned(word, by) {
        return (word >>> by) | (word << (32 - by));
    }

    /* the first 32 bits: as many as are looked at */
    function head(text) {
        var words = new Int32Array(64);
        for (var i = 0; i < text.length; i += 1) {
            words[i >> 2] |= text.charCodeAt(i) << (24 - (i % 4) * 8);
        }
        words[text.length >> 2] |= 0x80 << (24 - (text.length % 4) * 8);
        words[15] = text.length * 8;
        for (var t = 16; t < 64; t += 1) {
            var a = words[t - 15];
            var b = words[t - 2];
            words[t] = words[t - 16] + words[t - 7]
                + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
        }
        var s = H.slice();
        for (var r = 0; r < 64; r += 1) {
            var e = s[4];
            var one = (s[7] + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & s[5]) ^ (~e & s[6])) + K[r] + words[r]) | 0;
            var two = ((turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))) | 0;
            s = [(one + two) | 0, s[0], s[1], s[2], (s[3] + one) | 0, s[4], s[5], s[6]];
        }
        return (s[0] + H[0]) | 0;
    }

    var ZEROS = 15;

    /* a little at a time, so that the page stays quick to the touch */
    function work(form, number) {
        var field = form.querySelector('[name=proof]');
        for (var i = 0; i < 400; i += 1) {
            if (head(form.dataset.work + ':' + (number + i)) >>> (32 - ZEROS) === 0) {
                field.value = String(number + i);
                return;
            }
        }
        setTimeout(function () { work(form, number + 400); }, 0);
    }

    document.querySelectorAll('form[data-work]').forEach(function (form) {
        work(form, 0);
    });

    var trouble = document.querySelector('[data-focus]');
    if (trouble) {
        trouble.focus();
    }

    document.querySelectorAll('form[data-repeat]').forEach(function (form) {
        setTimeout(function () { form.submit(); }, Number(form.dataset.repeat) * 1000);
    });

    document.querySelectorAll('[data-again]').forEach(function (state) {
        setTimeout(function () { location.reload(); }, Number(state.dataset.again) * 1000);
    });

    /* one press is one form: the second waits for the answer of the first */
    document.addEventListener('submit', function (event) {
        if (event.target.dataset.sent) {
            event.preventDefault();
        }
        event.target.dataset.sent = '1';
    });
    window.addEventListener('pageshow', function () {
        document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
    });
}());
