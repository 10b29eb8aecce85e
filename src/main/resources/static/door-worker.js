/* Keeps the page of a door in the browser, so that it opens without a network. What it asks of the server is never answered from here. */
(function () {
    'use strict';

    var KEPT = 'kehui-door-1';
    var PARTS = ['/visitor.css', '/door.css', '/door.js', '/door-say.js', '/door-store.js', '/door-camera.js', '/door-net.js', '/door-draw.js', '/kehui.svg',
        '/webjars/tweetnacl/1.0.3/nacl-fast.min.js', '/webjars/jsqr/1.4.0/jsQR.js'];

    self.addEventListener('install', function (event) {
        event.waitUntil(caches.open(KEPT).then(function (kept) { return kept.addAll(PARTS); }).then(function () { return self.skipWaiting(); }));
    });

    self.addEventListener('activate', function (event) {
        event.waitUntil(self.clients.claim());
    });

    /* as new as there is; what was kept where there is no network */
    function fresh(request) {
        return fetch(request).then(function (answer) {
            if (answer.ok) {
                var copy = answer.clone();
                caches.open(KEPT).then(function (kept) { return kept.put(request, copy); });
            }
            return answer;
        }, function (lost) {
            return caches.match(request).then(function (found) {
                if (found) {
                    return found;
                }
                throw lost;
            });
        });
    }

    self.addEventListener('fetch', function (event) {
        var path = new URL(event.request.url).pathname;
        var page = /^\/door\/[^/]+$/.test(path) || /\/manifest\.webmanifest$/.test(path);
        if (event.request.method === 'GET' && (page || PARTS.indexOf(path) >= 0)) {
            event.respondWith(fresh(event.request));
        }
    });
}());
