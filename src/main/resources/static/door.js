/* The page of a telephone at a door: checks, counts, remembers, and sends when there is a network. */
(function () {
    'use strict';

    var main = document.getElementById('main');
    var home = main.dataset.home;
    var say = window.doorSay;
    var said = say.said;
    var paper = window.doorDraw;
    var result = paper.result;
    var EVERY = 10000;

    /* opened: sessions and keys; lists by session: tickets, used, turn, count, at; pending: done and not sent yet */
    var door = { home: home, store: null, device: '', opened: null, lists: {}, pending: [], on: false, closed: false, crowded: false };
    var session = null;
    var net = window.doorNet(door, function () { drawSessions(); }, function () { draw(); });
    var last = null; // the click that may be undone
    var shown = null; // the ticket that was let in last

    function at(id) {
        return document.getElementById(id);
    }

    /* by the server's clock, as it stood when it answered last */
    function now() {
        return Date.now() + (door.opened ? door.opened.ahead : 0);
    }

    function list() {
        return session ? door.lists[session.key] : null;
    }

    function others(party) {
        var used = list().used[party];
        return used ? used.people : 0;
    }

    /* -1: its day has not come; 1: it is over */
    function day() {
        if (session.begins && now() < session.begins) {
            return -1;
        }
        return session.ends && now() >= session.ends ? 1 : 0;
    }

    function event(kind, party, adults, children) {
        return { session: session.key, kind: kind, party: party, adults: adults, children: children, at: Date.now(), sent: 0 };
    }

    function lost() {
        result('stops', said('lost'));
    }

    function kept(one) {
        door.pending.push(one);
        draw();
        net.soon();
    }

    function usedWords(first, party) {
        var other = list().used[party];
        if (first) {
            return said('used', say.hour(first + door.opened.ahead), said('here'));
        }
        return said('used', say.hour(other.at * 1000), said('device', other.device));
    }

    function letIn(party, adults, children, words) {
        shown = { party: party, adults: adults, children: children };
        result('fine', words);
        at('less').hidden = false;
    }

    function rest(ticket, people) {
        var places = ticket.adults + ticket.children;
        var box = result('asks', said('rest', people, places - people));
        var press = document.createElement('button');
        press.type = 'button';
        press.className = 'press';
        press.textContent = said('rest-press');
        press.addEventListener('click', function () {
            var one = event('TICKET', ticket.party, places - people, 0);
            door.store.add(one).then(function () {
                letIn(ticket.party, one.adults, 0, said('in', say.people(one.adults, 0)));
                kept(one);
            }, lost);
        });
        box.appendChild(press);
    }

    function admit(ticket, fresh) {
        var words = said(fresh ? 'in-new' : 'in', say.people(ticket.adults, ticket.children));
        var when = day();
        if (when > 0) {
            result('stops', said('over'));
            return;
        }
        if (when < 0) {
            result('asks', said('early', words));
            return;
        }
        var one = event('TICKET', ticket.party, ticket.adults, ticket.children);
        door.store.use(one, others(ticket.party)).then(function (use) {
            if (use.kept) {
                letIn(ticket.party, ticket.adults, ticket.children, words);
                kept(one);
            } else if (use.people < ticket.adults + ticket.children) {
                rest(ticket, use.people);
            } else {
                result('stops', usedWords(use.first, ticket.party));
            }
        }, lost);
    }

    /* why nothing can be checked or counted; empty: it can */
    function shutBy() {
        return door.closed ? 'closed' : door.crowded ? 'crowded' : list() ? '' : 'no-list';
    }

    function elsewhere(mark) {
        var other = door.opened.sessions.filter(function (one) { return one.mark === mark; })[0];
        result('stops', other ? said('other', other.when) : said('elsewhere'));
    }

    function listed(ticket) {
        if (ticket.good) {
            admit(ticket, false);
        } else {
            result('stops', said('cancelled'));
        }
    }

    function check(words) {
        var shut = shutBy();
        if (shut) {
            result('stops', said(shut));
            return;
        }
        if (!say.plain(words)) {
            result('asks', said('blank'));
            return;
        }
        var code = say.code(words);
        if (code) {
            var coded = list().tickets.byCode[code];
            if (coded) {
                listed(coded);
            } else {
                result('stops', said('unknown-code'));
            }
            return;
        }
        var ticket = say.ticket(say.plain(words), door.opened.keys);
        if (!ticket) {
            result('stops', said('unknown'));
        } else if (ticket.mark !== session.mark) {
            elsewhere(ticket.mark);
        } else {
            var known = list().tickets.byParty[ticket.party];
            if (known) {
                listed(known);
            } else {
                admit(ticket, true);
            }
        }
    }

    /* the same code in front of the camera is looked at once */
    var seen = { words: '', at: 0 };

    function caught(words) {
        if (words === seen.words && Date.now() - seen.at < 4000) {
            seen.at = Date.now();
            return;
        }
        seen = { words: words, at: Date.now() };
        check(words);
    }

    function inside() {
        var count = list() ? list().count.inside : 0;
        door.pending.forEach(function (one) {
            if (session && one.session === session.key) {
                count += (one.kind === 'OUT' ? -1 : 1) * (one.adults + one.children);
            }
        });
        return Math.max(0, count);
    }

    function draw() {
        var many = inside();
        at('inside').textContent = list() || door.pending.length ? String(many) : '—';
        paper.alarm(many, session ? session.cap : null);
        paper.net(door, list());
        paper.clock(door);
        paper.cancelled(door);
    }

    function drawSessions() {
        paper.sessions(door.opened.sessions);
        var chosen = door.opened.sessions.filter(function (one) { return session && one.key === session.key; })[0]
            || door.opened.sessions.filter(function (one) { return one.ends && now() < one.ends; })[0] || door.opened.sessions[0];
        session = chosen;
        at('session').value = chosen.key;
    }

    /* what is pressed */
    function clicked(kind, who, many, words) {
        var shut = shutBy() || ['early-click', '', 'over'][day() + 1];
        if (shut) {
            at('clicked').textContent = said(shut);
            return;
        }
        var one = event(kind, '', who === 'adults' ? many : 0, who === 'children' ? many : 0);
        door.store.add(one).then(function () {
            last = many > 0 ? { kind: kind, who: who, label: words } : null;
            at('clicked').textContent = said(many > 0 ? 'clicked' : 'undone', words);
            at('undo').hidden = !last;
            kept(one);
        }, function () { at('clicked').textContent = said('lost'); });
    }

    function less(who) {
        if (!shown || shown[who] <= 0 || shown.adults + shown.children <= 1) {
            return;
        }
        var one = event('TICKET', shown.party, who === 'adults' ? -1 : 0, who === 'children' ? -1 : 0);
        door.store.add(one).then(function () {
            var next = { party: shown.party, adults: shown.adults + one.adults, children: shown.children + one.children };
            letIn(next.party, next.adults, next.children, said('lessened', say.people(next.adults, next.children)));
            kept(one);
        }, lost);
    }

    function pressed() {
        document.querySelectorAll('[data-click]').forEach(function (button) {
            button.addEventListener('click', function () {
                clicked(button.dataset.click, button.dataset.who, 1, button.textContent.trim());
            });
        });
        document.querySelectorAll('[data-less]').forEach(function (button) {
            button.addEventListener('click', function () { less(button.dataset.less); });
        });
        at('undo').addEventListener('click', function () {
            if (last) {
                clicked(last.kind, last.who, -1, last.label);
            }
        });
        at('typed').addEventListener('submit', function (sent) {
            sent.preventDefault();
            check(at('code').value);
            at('code').value = '';
        });
        at('session').addEventListener('change', function () {
            session = door.opened.sessions.filter(function (one) { return one.key === at('session').value; })[0];
            door.store.put('session', session.key);
            draw();
        });
        at('photo').addEventListener('change', function () {
            var file = at('photo').files[0];
            at('photo').value = '';
            if (file) {
                var unseen = function () { result('asks', said('unseen')); };
                window.doorCamera.photo(file).then(function (words) { return words ? check(words) : unseen(); }, unseen);
            }
        });
        at('camera').addEventListener('click', function () {
            var eye = window.doorCamera;
            if (eye.on()) {
                eye.stop(at('eye'));
                at('camera').textContent = said('camera-on');
            } else {
                eye.start(at('eye'), caught).then(function () {
                    at('camera').textContent = said('camera-off');
                }, function () { result('asks', said('no-camera')); });
            }
        });
    }

    window.doorStore(main.dataset.pass).then(function (found) {
        door.store = found;
        return door.store.device(false);
    }).then(function (id) {
        door.device = id;
        return net.known();
    }).then(function () { return door.store.get('session'); }).then(function (key) {
        session = key ? { key: key } : null;
        if (door.opened) {
            drawSessions();
        }
    }).then(function () { return door.store.unsent(); }).then(function (all) {
        door.pending = all;
        pressed();
        draw();
        net.sync();
        window.setInterval(net.sync, EVERY);
        window.addEventListener('online', net.soon);
        paper.keep(home);
    }, lost);
}());
