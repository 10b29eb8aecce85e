/* What a ticket says, and whether it is true: without asking anybody. */
(function () {
    'use strict';

    var LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

    function bytes(letters) {
        var found = [];
        var held = 0;
        var bits = 0;
        for (var i = 0; i < letters.length; i += 1) {
            held = (held << 5) | LETTERS.indexOf(letters[i]);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                found.push(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return new Uint8Array(found);
    }

    function ascii(words) {
        return new Uint8Array(Array.prototype.map.call(words, function (one) { return one.charCodeAt(0); }));
    }

    function key(words) {
        return ascii(window.atob(words));
    }

    /* null: it is none of ours, or somebody changed it */
    function ticket(words, keys) {
        var parts = words.split('-');
        if (parts.length !== 7 || parts[0] !== 'KH1' || !/^[0-9A-HJKMNP-TV-Z]{103}$/.test(parts[6]) || !keys[parts[5]]) {
            return null;
        }
        var said = ascii(parts.slice(0, 6).join('-'));
        if (!window.nacl.sign.detached.verify(said, bytes(parts[6]), key(keys[parts[5]]))) {
            return null;
        }
        return { mark: parts[1], party: parts[2], adults: Number(parts[3]), children: Number(parts[4]) };
    }

    /* as it was meant, however the keyboard writes letters and dashes */
    function plain(words) {
        return words.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace(/[\u2010-\u2015\u2212\u30FC\uFE63]/g, '-');
    }

    /* letters that people mistake are read as what they are meant for */
    function code(words) {
        var letters = plain(words).replace(/-/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
        return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? letters : '';
    }

    /* as the server tells them: a line each */
    function tickets(lines) {
        var found = { byParty: {}, byCode: {}, many: 0 };
        lines.split('\n').forEach(function (line) {
            if (line) {
                var parts = line.split(' ');
                var one = { party: parts[0], adults: Number(parts[1]), children: Number(parts[2]), good: parts[3] !== 'x' };
                found.byParty[one.party] = one;
                found.byCode[one.party.slice(0, 8)] = one;
                found.many += one.good ? 1 : 0;
            }
        });
        return found;
    }

    function said(name) {
        var words = document.querySelector('#words [data-say="' + name + '"]').textContent;
        for (var i = 1; i < arguments.length; i += 1) {
            words = words.split('{' + (i - 1) + '}').join(String(arguments[i]));
        }
        return words;
    }

    function people(adults, children) {
        if (adults && children) {
            return said('people', adults, children);
        }
        return children ? said('children', children) : said('adults', adults);
    }

    function hour(millis) {
        var at = new Date(millis + 8 * 3600000); // Beijing, wherever the telephone thinks that it is
        return at.toISOString().slice(11, 16);
    }

    window.doorSay = { ticket: ticket, plain: plain, code: code, tickets: tickets, said: said, people: people, hour: hour };
}());
