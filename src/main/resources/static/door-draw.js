/* What the page of a door shows, and that the browser keeps it. */
(function () {
    'use strict';

    var say = window.doorSay;
    var said = say.said;
    var CLOCK = 120000;

    function at(id) {
        return document.getElementById(id);
    }

    function result(look, words) {
        var box = at('result');
        box.className = 'result ' + look;
        box.textContent = '';
        var line = document.createElement('p');
        line.textContent = words;
        box.appendChild(line);
        at('less').hidden = true;
        if (navigator.vibrate) {
            navigator.vibrate(look === 'fine' ? 60 : [80, 60, 80]);
        }
        return box;
    }

    function alarm(many, cap) {
        var words = cap && many >= cap ? said('full', many, cap) : cap && many * 10 >= cap * 9 ? said('nearly', cap - many) : '';
        at('cap').textContent = cap ? said('of', cap) : '';
        if (at('alarm').textContent !== words) {
            at('alarm').textContent = words;
        }
        at('alarm').hidden = !words;
    }

    function drawNet(door, list) {
        var waits = door.pending.length;
        var words;
        if (door.closed) {
            words = said('closed') + (waits ? ' ' + said('waits', waits) : '');
        } else if (door.crowded) {
            words = said('crowded') + (waits ? ' ' + said('waits', waits) : '');
        } else if (!list) {
            words = said('no-list');
        } else if (door.on) {
            words = said('online', say.hour(list.at), list.tickets.many) + (waits ? '；' + said('waits', waits) : '');
        } else {
            words = said('offline', say.hour(list.at), list.tickets.many, waits);
        }
        at('net').textContent = words;
        at('net').className = door.on && !door.closed ? 'net' : 'net off';
    }

    function drawSessions(sessions) {
        at('session').textContent = '';
        sessions.forEach(function (one) {
            var option = document.createElement('option');
            option.value = one.key;
            option.textContent = one.when + ' ' + one.title; // the day first: a small screen cuts the end
            at('session').appendChild(option);
        });
    }

    function drawCancelled(door) {
        at('told-seen').onclick = function () {
            door.store.put('cancelled', []).then(function () { drawCancelled(door); });
        };
        door.store.get('cancelled').then(function (all) {
            at('told').hidden = !all || !all.length;
            at('told-lines').textContent = '';
            (all || []).forEach(function (one) {
                var line = document.createElement('li');
                line.textContent = said('cancelled-in', one.party.slice(0, 4) + '-' + one.party.slice(4, 8), one.adults + one.children, say.hour(one.at + (door.opened ? door.opened.ahead : 0)));
                at('told-lines').appendChild(line);
            });
        });
    }

    function span(minutes) {
        return minutes < 2880 ? said('minutes', minutes) : said('days', Math.round(minutes / 1440));
    }

    function drawClock(door) {
        var ahead = door.opened ? door.opened.ahead : 0;
        at('clock').hidden = Math.abs(ahead) < CLOCK;
        at('clock').textContent = said(ahead > 0 ? 'slow' : 'fast', span(Math.round(Math.abs(ahead) / 60000)));
    }

    function keep(home) {
        if ('serviceWorker' in navigator) {
            navigator.serviceWorker.register('/door-worker.js', { scope: '/door/' }).then(function () {
                return window.caches.open('kehui-door-1');
            }).then(function (cache) {
                return cache.addAll([home, home + '/manifest.webmanifest']);
            }).catch(function () { return null; }); // an open page goes on without; only a reload needs it
        }
        if (navigator.storage && navigator.storage.persist) {
            navigator.storage.persist();
        }
    }

    window.doorDraw = { result: result, alarm: alarm, net: drawNet, sessions: drawSessions, cancelled: drawCancelled, clock: drawClock, keep: keep };
}());
