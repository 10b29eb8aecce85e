/* What a telephone at a door fetches and sends, whenever there is a network; nobody has to tell it that there is none. */
(function () {
    'use strict';

    var say = window.doorSay;
    var PATIENCE = 15000;
    var SOME = 200;

    /* sessions, changed: called when these came anew, and after each try */
    window.doorNet = function (door, sessions, changed) {
        function fetched(path, options) {
            var stop = 'AbortController' in window ? new AbortController() : null;
            var timer = window.setTimeout(function () { if (stop) { stop.abort(); } }, PATIENCE);
            var asking = Object.assign({ cache: 'no-store', headers: { Accept: 'application/json' } }, options);
            if (stop) {
                asking.signal = stop.signal;
            }
            return fetch(door.home + path, asking).then(function (answer) {
                window.clearTimeout(timer);
                door.crowded = answer.status === 409;
                if (answer.status === 404 || answer.status === 410) {
                    door.closed = true;
                    door.late = path === '/events';
                }
                if (!answer.ok) {
                    throw new Error(String(answer.status));
                }
                return answer.json();
            });
        }

        function open() {
            return fetched('/sessions').then(function (told) {
                door.closed = false;
                told.ahead = told.now - Date.now();
                door.opened = told;
                sessions();
                return door.store.put('opened', told);
            });
        }

        function merged(key, told) {
            var had = door.lists[key] || { lines: '', mark: '', turn: 0, used: {} };
            var lines = told.list.mark === had.mark ? had.lines : told.list.tickets;
            var used = had.used;
            told.list.used.split('\n').forEach(function (line) {
                if (line) {
                    var parts = line.split(' ');
                    var one = used[parts[0]] || { people: 0, at: Number(parts[2]), device: parts[3] };
                    one.people += Number(parts[1]);
                    used[parts[0]] = one;
                }
            });
            return { lines: lines, mark: told.list.mark, turn: told.list.turn, used: used, count: told.count, at: told.now };
        }

        function remember(key, one) {
            return door.store.put('list:' + key, one).then(function () {
                one.tickets = one.lines === (door.lists[key] || {}).lines ? door.lists[key].tickets : say.tickets(one.lines);
                door.lists[key] = one;
            });
        }

        function refresh(key) {
            var had = door.lists[key] || { mark: '', turn: 0 };
            var path = '/tickets?session=' + encodeURIComponent(key) + '&device=' + door.device + '&mark=' + had.mark + '&after=' + had.turn;
            return fetched(path).then(function (told) {
                var one = merged(key, told);
                return remember(key, one).then(function () { return told.list.more ? refresh(key) : null; });
            });
        }

        function line(one) {
            return [one.number, one.session, one.kind, one.party, one.adults, one.children, one.at].join('\t');
        }

        /* tickets that were not good any more are told until somebody has seen it */
        function remind(some) {
            return door.store.get('cancelled').then(function (had) {
                var all = (had || []).filter(function (one) { return some.every(function (other) { return other.number !== one.number; }); });
                return door.store.put('cancelled', all.concat(some));
            });
        }

        /* what was kept under the same number by a copy of this telephone goes again, under another name */
        function taken(some, told) {
            var done = some.filter(function (one) { return told.clashes.indexOf(one.number) < 0; });
            var off = some.filter(function (one) { return told.cancelled.indexOf(one.number) >= 0; });
            return door.store.sent(done).then(function () {
                return off.length ? remind(off) : null;
            }).then(function () {
                return told.clashes.length ? door.store.device(true).then(function (another) { door.device = another; }) : null;
            });
        }

        function send() {
            return door.store.unsent().then(function (all) {
                door.pending = all;
                var some = all.slice(0, SOME);
                if (!some.length) {
                    return null;
                }
                var body = 'device=' + door.device + '&now=' + Date.now() + '&events=' + encodeURIComponent(some.map(line).join('\n'));
                var headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' };
                return fetched('/events', { method: 'POST', body: body, headers: headers })
                    .then(function (told) { return taken(some, told); })
                    .then(send);
            });
        }

        var working = false;
        var again = false;

        function sync() {
            if (working) {
                again = true;
                return;
            }
            working = true;
            send().then(open).then(function () {
                return door.opened.sessions.reduce(function (before, one) {
                    return before.then(function () { return refresh(one.key); });
                }, Promise.resolve());
            }).then(function () {
                door.on = true;
            }, function () {
                door.on = false;
            }).then(function () { return door.store.unsent(); }).then(function (all) {
                door.pending = all;
                working = false;
                changed();
                if (again && door.on) {
                    again = false;
                    sync();
                }
            }, function () { working = false; });
        }

        var timer = 0;

        function soon() {
            window.clearTimeout(timer);
            timer = window.setTimeout(sync, 300);
        }

        /* what is known from before is there at once */
        function known() {
            return door.store.get('opened').then(function (opened) {
                door.opened = opened;
                return Promise.all((opened ? opened.sessions : []).map(function (one) {
                    return door.store.get('list:' + one.key).then(function (had) {
                        if (had) {
                            had.tickets = say.tickets(had.lines);
                            door.lists[one.key] = had;
                        }
                    });
                }));
            });
        }

        return { sync: sync, soon: soon, known: known };
    };
}());
