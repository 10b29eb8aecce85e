/* Sends what this telephone has done when its link lets nobody in any more: nothing of it is lost. */
(function () {
    'use strict';

    var left = document.getElementById('left');
    var said = window.doorSay.said;
    var door = { home: left.dataset.home, store: null, device: '', opened: null, lists: {}, pending: [], on: false, closed: false, late: false };
    var had = false;

    function people(out) {
        return door.pending.reduce(function (sum, one) {
            return (one.kind === 'OUT') === out ? sum + one.adults + one.children : sum;
        }, 0);
    }

    function draw() {
        var many = door.pending.length;
        had = had || many > 0;
        left.hidden = !had;
        if (had) {
            left.textContent = !many ? said('sent') : door.late ? said('late', many, people(false), people(true)) : said('waits', many);
        }
    }

    window.doorStore(left.dataset.pass).then(function (found) {
        door.store = found;
        return door.store.device(false);
    }).then(function (id) {
        door.device = id;
        return door.store.unsent();
    }).then(function (all) {
        door.pending = all;
        draw();
        var net = window.doorNet(door, function () { window.location.reload(); }, draw); // its sessions were put off: it is good again
        net.sync();
        window.setInterval(net.sync, 10000);
        window.addEventListener('online', net.soon);
    });
}());
