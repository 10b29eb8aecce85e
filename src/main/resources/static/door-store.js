/* What a telephone at a door has done: in the browser's own database before anything is said, each with a number of its own. */
(function () {
    'use strict';

    function asked(request) {
        return new Promise(function (resolve, reject) {
            request.onsuccess = function () { resolve(request.result); };
            request.onerror = function () { reject(request.error); };
        });
    }

    /* resolved once it is on the disk, as far as the browser says */
    function ended(work, value) {
        return new Promise(function (resolve, reject) {
            work.oncomplete = function () { resolve(value()); };
            work.onabort = function () { reject(work.error); };
            work.onerror = function () { reject(work.error); };
        });
    }

    function uuid() {
        var bytes = window.crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 15) | 64;
        bytes[8] = (bytes[8] & 63) | 128;
        return Array.prototype.map.call(bytes, function (one, at) {
            var hex = (one + 256).toString(16).slice(1);
            return at === 4 || at === 6 || at === 8 || at === 10 ? '-' + hex : hex;
        }).join('');
    }

    function Store(db) {
        this.db = db;
    }

    Store.prototype.get = function (key) {
        return asked(this.db.transaction('kept').objectStore('kept').get(key)).then(function (found) {
            return found ? found.value : null;
        });
    };

    Store.prototype.put = function (key, value) {
        var work = this.db.transaction('kept', 'readwrite');
        work.objectStore('kept').put({ key: key, value: value });
        return ended(work, function () { return value; });
    };

    /* one for all pages of this browser that open the pass */
    Store.prototype.device = function (another) {
        var work = this.db.transaction('kept', 'readwrite');
        var kept = work.objectStore('kept');
        var device = uuid();
        if (another) {
            kept.put({ key: 'device', value: device });
        } else {
            kept.get('device').onsuccess = function (event) {
                if (event.target.result) {
                    device = event.target.result.value;
                } else {
                    kept.put({ key: 'device', value: device });
                }
            };
        }
        return ended(work, function () { return device; });
    };

    /* kept unless somebody came by this ticket before, by what this browser and the others know */
    Store.prototype.use = function (event, others) {
        var work = this.db.transaction('events', 'readwrite');
        var events = work.objectStore('events');
        var said = { kept: false, people: others, first: null };
        events.index('party').getAll([event.session, event.party]).onsuccess = function (found) {
            found.target.result.forEach(function (one) {
                said.people += one.adults + one.children;
                said.first = said.first || one.at;
            });
            if (said.people <= 0) {
                said.kept = true;
                events.add(event).onsuccess = function (added) { event.number = added.target.result; };
            }
        };
        return ended(work, function () { return said; });
    };

    Store.prototype.add = function (event) {
        var work = this.db.transaction('events', 'readwrite');
        work.objectStore('events').add(event);
        return ended(work, function () { return event; });
    };

    Store.prototype.unsent = function () {
        return asked(this.db.transaction('events').objectStore('events').index('sent').getAll(0));
    };

    Store.prototype.sent = function (events) {
        var work = this.db.transaction('events', 'readwrite');
        events.forEach(function (one) {
            one.sent = 1;
            work.objectStore('events').put(one);
        });
        return ended(work, function () { return events; });
    };

    window.doorStore = function (pass) {
        var opening = window.indexedDB.open('kehui-door-' + pass, 1);
        opening.onupgradeneeded = function () {
            opening.result.createObjectStore('kept', { keyPath: 'key' });
            var events = opening.result.createObjectStore('events', { keyPath: 'number', autoIncrement: true });
            events.createIndex('party', ['session', 'party']);
            events.createIndex('sent', 'sent');
        };
        return asked(opening).then(function (db) { return new Store(db); });
    };
}());
